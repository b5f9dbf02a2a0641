<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>&amp;Tastenbelegung</translation>
    </message>
    <message>
        <source>&amp;Lanes below the notes</source>
        <translation>St&amp;reifen unter den Noten</translation>
    </message>
    <message>
        <source>&amp;Learn my style</source>
        <translation>Meinen Sti&amp;l lernen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Noten</translation>
    </message>
    <message>
        <source>&amp;Open piece</source>
        <translation>&amp;Offenes Stück</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Stücke</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Sheet music</source>
        <translation>N&amp;otenblatt</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 Takt</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Schlag</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file is too short, silent or broken.</source>
        <translation>1 Datei ist zu kurz, stumm oder kaputt.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Note</translation>
    </message>
    <message>
        <source>1 note, {pitch}</source>
        <translation>1 Note, {pitch}</translation>
    </message>
    <message>
        <source>1 to 127</source>
        <translation>1 bis 127</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Spur</translation>
    </message>
    <message>
        <source>1 voice</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>1, 2, 3 say how sure  ·  Esc goes back to listening</source>
        <translation>1, 2, 3 sagen, wie sicher  ·  Esc geht zurück zum Hören</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A batch of {rows} cannot be shared out equally among {ranks} processes.</source>
        <translation>Ein Batch von {rows} lässt sich nicht gleichmäßig auf {ranks} Prozesse verteilen.</translation>
    </message>
    <message>
        <source>A beat of bar {bar} has {ticks} ticks, counted from 0.</source>
        <translation>Ein Schlag von Takt {bar} hat {ticks} Ticks, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>A copy of what was not saved could not be read; it is kept as {place}.</source>
        <translation>Eine Kopie von nicht Gespeichertem war nicht lesbar; sie liegt unter {place}.</translation>
    </message>
    <message>
        <source>A file for each track</source>
        <translation>Eine Datei je Spur</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Eine Datei wird gelesen</translation>
    </message>
    <message>
        <source>A folder of MIDI files, also in .zip files; dropping it here does the same (Alt+F)</source>
        <translation>Ein Ordner mit MIDI-Dateien, auch in .zip-Dateien; ihn hier abzulegen tut dasselbe (Alt+D)</translation>
    </message>
    <message>
        <source>A folder of pieces by people</source>
        <translation>Ein Ordner mit Stücken von Menschen</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>A guess: {found} of {answered} right</source>
        <translation>Geraten: {found} von {answered} richtig</translation>
    </message>
    <message>
        <source>A key has at most seven sharps or flats, such as C major, F♯ minor or B♭ major.</source>
        <translation>Eine Tonart hat höchstens sieben Kreuze oder Be, etwa C-Dur, F♯-Moll oder B♭-Dur.</translation>
    </message>
    <message>
        <source>A listening game: the composer&apos;s own bars among a model&apos;s</source>
        <translation>Ein Spiel fürs Gehör: die eigenen Takte des Komponisten zwischen denen eines Modells</translation>
    </message>
    <message>
        <source>A map needs three bars with notes.</source>
        <translation>Eine Karte braucht drei Takte mit Noten.</translation>
    </message>
    <message>
        <source>A map of bars, its notes beside the composers&apos;, and how much it writes at which threshold</source>
        <translation>Eine Karte der Takte, die Noten neben denen der Komponisten, und wie viel bei welcher Schwelle geschrieben wird</translation>
    </message>
    <message>
        <source>A marker needs a name.</source>
        <translation>Eine Marke braucht einen Namen.</translation>
    </message>
    <message>
        <source>A metre has 1 to {most} beats of 1, 2, 4, 8, 16, 32 or 64, such as 3/4 or 7/8.</source>
        <translation>Eine Taktart hat 1 bis {most} Schläge zu 1, 2, 4, 8, 16, 32 oder 64, etwa 3/4 oder 7/8.</translation>
    </message>
    <message>
        <source>A model learns your style from a folder of MIDI files, beside your work</source>
        <translation>Ein Modell lernt deinen Stil aus einem Ordner mit MIDI-Dateien, neben deiner Arbeit her</translation>
    </message>
    <message>
        <source>A model reads a folder of your music and goes on in its style. Some pieces are held out to see whether it learns; all stays on this computer.</source>
        <translation>Ein Modell liest einen Ordner mit deiner Musik und schreibt in ihrem Stil weiter. Einige Stücke bleiben zurück, um zu sehen, ob es lernt; alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A model that you take away goes to the bin of the system. The music it learned from stays.</source>
        <translation>Ein Modell, das du entfernst, kommt in den Papierkorb des Systems. Die Musik, aus der es gelernt hat, bleibt.</translation>
    </message>
    <message>
        <source>A name or a number: F#4, Bb3, 60</source>
        <translation>Ein Name oder eine Zahl: F#4, Bb3, 60</translation>
    </message>
    <message>
        <source>A note lasts at least one tick.</source>
        <translation>Eine Note dauert mindestens einen Tick.</translation>
    </message>
    <message>
        <source>A note went out to “{name}”. Nothing leads back from there, so its fate is unknown.</source>
        <translation>Eine Note ging an „{name}“ hinaus. Von dort führt nichts zurück, darum ist ihr Verbleib unbekannt.</translation>
    </message>
    <message>
        <source>A note went out, and came back at “{name}” {ms:.0f} ms later.</source>
        <translation>Eine Note ging hinaus und kam {ms:.0f} ms später bei „{name}“ zurück.</translation>
    </message>
    <message>
        <source>A note went out, and is waited for …</source>
        <translation>Eine Note ging hinaus, und auf sie wird gewartet …</translation>
    </message>
    <message>
        <source>A note went out, but did not come back at “{name}”.</source>
        <translation>Eine Note ging hinaus, kam aber bei „{name}“ nicht zurück.</translation>
    </message>
    <message>
        <source>A note went out. Whether another program listens to “Deep Musician” cannot be seen from here.</source>
        <translation>Eine Note ging hinaus. Ob ein anderes Programm „Deep Musician“ hört, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>A part of Deep Musician is missing: install it again.</source>
        <translation>Ein Teil von Deep Musician fehlt: installiere es neu.</translation>
    </message>
    <message>
        <source>A part of a whole note, or ticks: 1/8, 117 ticks</source>
        <translation>Ein Teil einer Ganzen, oder Ticks: 1/8, 117 ticks</translation>
    </message>
    <message>
        <source>A piano roll that thinks along. Everything runs on this computer, and nothing leaves it. Code and weights: Apache-2.0. What the weights learned from stands on the cards of the models, in the manual.</source>
        <translation>Eine Pianorolle, die mitdenkt. Alles läuft auf diesem Rechner, und nichts verlässt ihn. Code und Gewichte: Apache-2.0. Woraus die Gewichte gelernt haben, steht auf den Modellkarten im Handbuch.</translation>
    </message>
    <message>
        <source>A piece has a metre at its start; double-click it to write another.</source>
        <translation>Ein Stück hat an seinem Anfang eine Taktart; doppelklicke sie, um eine andere zu schreiben.</translation>
    </message>
    <message>
        <source>A piece has a tempo at its start; double-click it to write another.</source>
        <translation>Ein Stück hat an seinem Anfang ein Tempo; doppelklicke es, um ein anderes zu schreiben.</translation>
    </message>
    <message>
        <source>A piece has at least one track.</source>
        <translation>Ein Stück hat mindestens eine Spur.</translation>
    </message>
    <message>
        <source>A point is a bar. Click to hear one, arrow keys go from bar to bar, Space plays</source>
        <translation>Ein Punkt ist ein Takt. Klicken, um einen zu hören, Pfeiltasten gehen von Takt zu Takt, die Leertaste spielt</translation>
    </message>
    <message>
        <source>A process that was reading files died; the same command goes on where it was.</source>
        <translation>Ein Prozess, der Dateien las, ist abgestürzt; derselbe Befehl macht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>A riddle has 2 or 3 candidates.</source>
        <translation>Ein Rätsel hat 2 oder 3 Kandidaten.</translation>
    </message>
    <message>
        <source>A search needs Optuna: pip install &apos;deepmusician[search]&apos;.</source>
        <translation>Eine Suche braucht Optuna: pip install &apos;deepmusician[search]&apos;.</translation>
    </message>
    <message>
        <source>A search needs one trial at least.</source>
        <translation>Eine Suche braucht mindestens einen Versuch.</translation>
    </message>
    <message>
        <source>A step to a side</source>
        <translation>Ein Schritt zur Seite</translation>
    </message>
    <message>
        <source>A tempo lies between {slowest} and {fastest} beats a minute.</source>
        <translation>Ein Tempo liegt zwischen {slowest} und {fastest} Schlägen je Minute.</translation>
    </message>
    <message>
        <source>A way is being written.</source>
        <translation>Eine Überleitung wird geschrieben.</translation>
    </message>
    <message>
        <source>ABC cannot hold the bars of the piece here, so that the answer counts in bars of 4/4.</source>
        <translation>ABC kann die Takte des Stücks hier nicht fassen, darum zählt die Antwort in 4/4-Takten.</translation>
    </message>
    <message>
        <source>ABC files (*.abc)</source>
        <translation>ABC-Dateien (*.abc)</translation>
    </message>
    <message>
        <source>About Deep Musician</source>
        <translation>Über Deep Musician</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Begleiten</translation>
    </message>
    <message>
        <source>Accompany on a new track</source>
        <translation>Auf neuer Spur begleiten</translation>
    </message>
    <message>
        <source>Accompany with {model}</source>
        <translation>Mit {model} begleiten</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Add &amp;chord</source>
        <translation>A&amp;kkord hinzufügen</translation>
    </message>
    <message>
        <source>Add as &amp;tracks</source>
        <translation>Als &amp;Spuren hinzufügen</translation>
    </message>
    <message>
        <source>Add augmented to {notes}</source>
        <translation>Übermäßigen Akkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add diminished to {notes}</source>
        <translation>Verminderten Akkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add dominant seventh to {notes}</source>
        <translation>Dominantseptakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Tonart hinzufügen</translation>
    </message>
    <message>
        <source>Add key here…</source>
        <translation>Tonart hier hinzufügen…</translation>
    </message>
    <message>
        <source>Add major seventh to {notes}</source>
        <translation>Großen Septakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add major to {notes}</source>
        <translation>Durakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add marker here…</source>
        <translation>Marke hier hinzufügen…</translation>
    </message>
    <message>
        <source>Add marker…</source>
        <translation>Marke hinzufügen…</translation>
    </message>
    <message>
        <source>Add metre</source>
        <translation>Taktart hinzufügen</translation>
    </message>
    <message>
        <source>Add metre here…</source>
        <translation>Taktart hier hinzufügen…</translation>
    </message>
    <message>
        <source>Add minor seventh to {notes}</source>
        <translation>Mollseptakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add minor to {notes}</source>
        <translation>Mollakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add seventh to {notes}</source>
        <translation>Septakkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add suspended fourth to {notes}</source>
        <translation>Sus4-Akkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add suspended second to {notes}</source>
        <translation>Sus2-Akkord zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Add tempo</source>
        <translation>Tempo hinzufügen</translation>
    </message>
    <message>
        <source>Add tempo here…</source>
        <translation>Tempo hier hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Add triad to {notes}</source>
        <translation>Dreiklang zu {notes} hinzufügen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After two bars of a piece in twelve places: the composer&apos;s next four, and the model&apos;s.</source>
        <translation>Nach zwei Takten eines Stücks an zwölf Stellen: die nächsten vier des Komponisten und die des Modells.</translation>
    </message>
    <message>
        <source>All MIDI inputs</source>
        <translation>Alle MIDI-Eingänge</translation>
    </message>
    <message>
        <source>All begin with the same two bars.</source>
        <translation>Alle beginnen mit denselben zwei Takten.</translation>
    </message>
    <message>
        <source>All notes are muted: the model begins something of its own.</source>
        <translation>Alle Noten sind stumm: das Modell beginnt etwas Eigenes.</translation>
    </message>
    <message>
        <source>All notes are off.</source>
        <translation>Alle Noten sind aus.</translation>
    </message>
    <message>
        <source>All notes here are locked; Harmonise writes beside them.</source>
        <translation>Alle Noten hier sind gesperrt; Harmonisieren schreibt neben sie.</translation>
    </message>
    <message>
        <source>All notes in this span are locked.</source>
        <translation>Alle Noten in diesem Bereich sind gesperrt.</translation>
    </message>
    <message>
        <source>All notes of this track lie in {scale}.</source>
        <translation>Alle Noten dieser Spur liegen in {scale}.</translation>
    </message>
    <message>
        <source>All notes off</source>
        <translation>Alle Noten aus</translation>
    </message>
    <message>
        <source>All of it from bar 1, or what begins in the loop, moved to the first bar (Alt+W)</source>
        <translation>Alles ab Takt 1, oder was in der Schleife beginnt, in den ersten Takt verschoben (Alt+W)</translation>
    </message>
    <message>
        <source>All of it is muted, or another track is solo.</source>
        <translation>Alles davon ist stumm, oder eine andere Spur ist solo.</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Spuren</translation>
    </message>
    <message>
        <source>All tracks in one MIDI file, or a folder with a MIDI file for each track that has notes (Alt+A)</source>
        <translation>Alle Spuren in einer MIDI-Datei, oder ein Ordner mit einer MIDI-Datei je Spur, die Noten hat (Alt+A)</translation>
    </message>
    <message>
        <source>All tracks on the sheet</source>
        <translation>Alle Spuren aufs Notenblatt</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>And&amp;eres…</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Another window has it open too.</source>
        <translation>Auch ein anderes Fenster hat es offen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers keep from {lowest} to {highest}.</source>
        <translation>Antworten bleiben zwischen {lowest} und {highest}.</translation>
    </message>
    <message>
        <source>Answers may use all keys.</source>
        <translation>Antworten dürfen alle Tasten nutzen.</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>Beliebiges Instrument</translation>
    </message>
    <message>
        <source>Around the melody</source>
        <translation>Um die Melodie</translation>
    </message>
    <message>
        <source>Arrows move the caret, Ctrl and arrows go from note to note, Insert draws a note, full stop selects the one under the caret.</source>
        <translation>Pfeile bewegen den Cursor, Strg und Pfeile gehen von Note zu Note, Einfg zeichnet eine Note, Punkt wählt die unter dem Cursor aus.</translation>
    </message>
    <message>
        <source>Arrows, while nothing is selected</source>
        <translation>Pfeile, solange nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Arrows; with Shift a small one</source>
        <translation>Pfeile; mit Umschalt ein kleiner</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>As learned</source>
        <translation>Wie gelernt</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Wie unten</translation>
    </message>
    <message>
        <source>As the music</source>
        <translation>Wie die Musik</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <source>Attack time</source>
        <translation>Attack-Zeit</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Übermäßig</translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation>Zurück zur Mitte</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Noten</translation>
    </message>
    <message>
        <source>Back to the piece (Esc)</source>
        <translation>Zurück zum Stück (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Zurück zum Fenster (Esc)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bar {bar} has {beats} beats.</source>
        <translation>Takt {bar} hat {beats} Schläge.</translation>
    </message>
    <message>
        <source>Bar {bar} is too short for that, or too far away.</source>
        <translation>Takt {bar} ist dafür zu kurz oder zu weit weg.</translation>
    </message>
    <message>
        <source>Bar, beat and tick of the playhead</source>
        <translation>Takt, Schlag und Tick der Abspielmarke</translation>
    </message>
    <message>
        <source>Bar, beat and tick: 3.2.120</source>
        <translation>Takt, Schlag und Tick: 3.2.120</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Bars and beats are counted from 1.</source>
        <translation>Takte und Schläge werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Bars that lie together are alike to the model. Points of one colour and shape are of one piece.</source>
        <translation>Takte, die beieinander liegen, sind dem Modell ähnlich. Punkte gleicher Farbe und Form gehören zu einem Stück.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batches to learn from; it may end earlier, when it gets no better</source>
        <translation>Batches, aus denen gelernt wird; es kann früher enden, wenn es nicht mehr besser wird</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin another training; this one waits among your models (Alt+T)</source>
        <translation>Ein anderes Training beginnen; dieses wartet bei deinen Modellen (Alt+E)</translation>
    </message>
    <message>
        <source>Begin with another piece; this is offered again (Esc)</source>
        <translation>Mit einem anderen Stück beginnen; dies wird wieder angeboten (Esc)</translation>
    </message>
    <message>
        <source>Begin with nothing: hours, and a great many pieces (Alt+C)</source>
        <translation>Mit nichts beginnen: Stunden und sehr viele Stücke (Alt+G)</translation>
    </message>
    <message>
        <source>Begin with the weights that come with the program: minutes, a few pieces will do (Alt+L)</source>
        <translation>Mit den Gewichten beginnen, die das Programm mitbringt: Minuten, wenige Stücke genügen (Alt+L)</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Beugung</translation>
    </message>
    <message>
        <source>Between 1 and {most} bars can be written at once, not {bars}.</source>
        <translation>Zwischen 1 und {most} Takte lassen sich auf einmal schreiben, nicht {bars}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} rounds can be made, not {rounds}.</source>
        <translation>Zwischen 1 und {most} Runden sind möglich, nicht {rounds}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} takes can be asked for at once, not {takes}.</source>
        <translation>Zwischen 1 und {most} Takes lassen sich auf einmal verlangen, nicht {takes}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} time steps of a window can be written, not {value:g}.</source>
        <translation>Zwischen 1 und {most} Zeitschritte eines Fensters lassen sich schreiben, nicht {value:g}.</translation>
    </message>
    <message>
        <source>Between two clips there is no rhythm to keep.</source>
        <translation>Zwischen zwei Clips gibt es keinen Rhythmus zu halten.</translation>
    </message>
    <message>
        <source>Between {fewest} and {most} steps lead from one clip to another, not {steps}.</source>
        <translation>Zwischen {fewest} und {most} Schritte führen von einem Clip zum anderen, nicht {steps}.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kühn</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Bright.</source>
        <translation>Hellig.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was not saved?</source>
        <translation>Zurückholen, was nicht gespeichert war?</translation>
    </message>
    <message>
        <source>Brings the tracks of another file into this piece, or puts them in its place</source>
        <translation>Bringt die Spuren einer anderen Datei in dieses Stück oder setzt sie an seine Stelle</translation>
    </message>
    <message>
        <source>Brought back what was not saved when Deep Musician ended without being closed.</source>
        <translation>Zurückgeholt, was nicht gespeichert war, als Deep Musician endete, ohne geschlossen zu werden.</translation>
    </message>
    <message>
        <source>Built-in sounds</source>
        <translation>Eingebaute Klänge</translation>
    </message>
    <message>
        <source>Built-in synth</source>
        <translation>Eingebauter Synth</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>By a step of the grid, or by a row</source>
        <translation>Um einen Rasterschritt oder eine Zeile</translation>
    </message>
    <message>
        <source>By a step of the grid, or by bars</source>
        <translation>Um einen Rasterschritt oder um Takte</translation>
    </message>
    <message>
        <source>By bars</source>
        <translation>Taktweise</translation>
    </message>
    <message>
        <source>By octaves</source>
        <translation>Oktavweise</translation>
    </message>
    <message>
        <source>C</source>
        <translation>M</translation>
    </message>
    <message>
        <source>CC {number}</source>
        <translation>CC {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Candidate {number}</source>
        <translation>Kandidat {number}</translation>
    </message>
    <message>
        <source>Candidate {number}: {caption}</source>
        <translation>Kandidat {number}: {caption}</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Certain: {found} of {answered} right</source>
        <translation>Sicher: {found} von {answered} richtig</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Change a marker, tempo, metre or key</source>
        <translation>Marke, Tempo, Taktart oder Tonart ändern</translation>
    </message>
    <message>
        <source>Change channel of {track}</source>
        <translation>Kanal von {track} ändern</translation>
    </message>
    <message>
        <source>Change instrument of {track}</source>
        <translation>Instrument von {track} ändern</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Tonart ändern</translation>
    </message>
    <message>
        <source>Change key here…</source>
        <translation>Tonart hier ändern…</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Marke ändern</translation>
    </message>
    <message>
        <source>Change metre</source>
        <translation>Taktart ändern</translation>
    </message>
    <message>
        <source>Change metre here…</source>
        <translation>Taktart hier ändern…</translation>
    </message>
    <message>
        <source>Change one velocity</source>
        <translation>Einen Anschlag ändern</translation>
    </message>
    <message>
        <source>Change pan of {track}</source>
        <translation>Panorama von {track} ändern</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <translation>Tonhöhe ändern</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Stelle ändern</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Change tempo here…</source>
        <translation>Tempo hier ändern…</translation>
    </message>
    <message>
        <source>Change the loop</source>
        <translation>Schleife ändern</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>Anschlag ändern</translation>
    </message>
    <message>
        <source>Change velocity of {notes}</source>
        <translation>Anschlag von {notes} ändern</translation>
    </message>
    <message>
        <source>Change volume of {track}</source>
        <translation>Lautstärke von {track} ändern</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel 10 plays drums</source>
        <translation>Kanal 10 spielt Schlagzeug</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Or&amp;dner wählen…</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>SoundFont wählen</translation>
    </message>
    <message>
        <source>Choose a controller for a lane first.</source>
        <translation>Wähle zuerst einen Controller für einen Streifen.</translation>
    </message>
    <message>
        <source>Choose a scale above the roll first</source>
        <translation>Wähle zuerst eine Tonleiter über der Rolle</translation>
    </message>
    <message>
        <source>Choose a scale first.</source>
        <translation>Wähle zuerst eine Tonleiter.</translation>
    </message>
    <message>
        <source>Choose a span (selection)</source>
        <translation>Bereich wählen (Auswahl)</translation>
    </message>
    <message>
        <source>Choose a span of time in the ruler or select notes first.</source>
        <translation>Wähle zuerst einen Zeitbereich im Lineal oder Noten aus.</translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI, or go back to the built-in sounds with ×.</source>
        <translation>Wähle einen anderen unter Klang und MIDI, oder geh mit × zu den eingebauten Klängen zurück.</translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI.</source>
        <translation>Wähle einen anderen unter Klang und MIDI.</translation>
    </message>
    <message>
        <source>Choose it there as the MIDI input of an armed track.</source>
        <translation>Wähle es dort als MIDI-Eingang einer scharfgeschalteten Spur.</translation>
    </message>
    <message>
        <source>Choose the music first.</source>
        <translation>Wähle zuerst die Musik.</translation>
    </message>
    <message>
        <source>Choose the range of answers</source>
        <translation>Umfang der Antworten wählen</translation>
    </message>
    <message>
        <source>Choose this port there as the MIDI input of an armed track.</source>
        <translation>Wähle diesen Anschluss dort als MIDI-Eingang einer scharfgeschalteten Spur.</translation>
    </message>
    <message>
        <source>Choose {number}</source>
        <translation>{number} wählen</translation>
    </message>
    <message>
        <source>Chop at the grid</source>
        <translation>Am Raster zerteilen</translation>
    </message>
    <message>
        <source>Chop {notes}</source>
        <translation>{notes} zerteilen</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Click a command, or choose it with the arrows and press Enter</source>
        <translation>Einen Befehl anklicken, oder ihn mit den Pfeilen wählen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Click a note to select it, or any other place to put the playhead there (Left, Right)</source>
        <translation>Klicke eine Note an, um sie auszuwählen, oder eine andere Stelle, um die Abspielmarke dorthin zu setzen (Links, Rechts)</translation>
    </message>
    <message>
        <source>Click a page, or go to it with Up and Down</source>
        <translation>Eine Seite anklicken, oder mit Auf und Ab zu ihr gehen</translation>
    </message>
    <message>
        <source>Click a point to hear its bar.</source>
        <translation>Klicke einen Punkt an, um seinen Takt zu hören.</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it</source>
        <translation>Einen Schritt anklicken, oder ihn wählen und Eingabe drücken, um zu ihm zurück oder vor zu gehen</translation>
    </message>
    <message>
        <source>Click in the overview, or drag its frame</source>
        <translation>In die Übersicht klicken oder ihren Rahmen ziehen</translation>
    </message>
    <message>
        <source>Click one, or drag a rectangle from one; {ctrl} picks or no longer, {lock} adds</source>
        <translation>Eine anklicken oder von einer aus ein Rechteck ziehen; {ctrl} wählt sie oder nicht mehr, {lock} fügt hinzu</translation>
    </message>
    <message>
        <source>Click or drag in the ruler</source>
        <translation>Ins Lineal klicken oder darin ziehen</translation>
    </message>
    <message>
        <source>Click the note (selection), or double-click it (pencil)</source>
        <translation>Auf die Note klicken (Auswahl) oder doppelklicken (Stift)</translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to choose a stretch of time; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation>Klicken, um die Abspielmarke hierher zu setzen, ziehen, um einen Zeitbereich zu wählen; {free} löst vom Raster
Umschalt halten und drücken, um zu hören, was hier klingt</translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to move the playhead; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation>Klicken, um die Abspielmarke hierher zu setzen, ziehen, um sie zu verschieben; {free} löst vom Raster
Umschalt halten und drücken, um zu hören, was hier klingt</translation>
    </message>
    <message>
        <source>Click where there is room. Drag to the side to make it longer.</source>
        <translation>Klicke, wo Platz ist. Ziehe zur Seite, um sie länger zu machen.</translation>
    </message>
    <message>
        <source>Click, or drag across several</source>
        <translation>Klicken oder über mehrere ziehen</translation>
    </message>
    <message>
        <source>Click; drag sideways for its length, up or down for its pitch</source>
        <translation>Klicken; seitwärts ziehen für die Länge, auf oder ab für die Tonhöhe</translation>
    </message>
    <message>
        <source>Clock to</source>
        <translation>Clock an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the lowest lane</source>
        <translation>Untersten Streifen schließen</translation>
    </message>
    <message>
        <source>Close this and go on (Esc)</source>
        <translation>Dies schließen und weitermachen (Esc)</translation>
    </message>
    <message>
        <source>Close this lane</source>
        <translation>Diesen Streifen schließen</translation>
    </message>
    <message>
        <source>Close, and leave the notes as they are (Esc)</source>
        <translation>Schließen und die Noten lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Coarser grid</source>
        <translation>Gröberes Raster</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Coda, 96, 3/4 or {key}</source>
        <translation>Coda, 96, 3/4 oder {key}</translation>
    </message>
    <message>
        <source>Colour of {track}</source>
        <translation>Farbe von {track}</translation>
    </message>
    <message>
        <source>Colour of {track}: {colour}</source>
        <translation>Farbe von {track}: {colour}</translation>
    </message>
    <message>
        <source>Colour {track}</source>
        <translation>{track} färben</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Farbenblind-sicher</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare: ask other models the same; each answers with one take</source>
        <translation>Vergleichen: andere Modelle dasselbe fragen; jedes antwortet mit einem Take</translation>
    </message>
    <message>
        <source>Composers leave {share:.1f} % silent.</source>
        <translation>Die Komponisten lassen {share:.1f} % still.</translation>
    </message>
    <message>
        <source>Composers write {notes:.1f}.</source>
        <translation>Die Komponisten schreiben {notes:.1f}.</translation>
    </message>
    <message>
        <source>Connecting other programs</source>
        <translation>Andere Programme verbinden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue 1 bar with {model}</source>
        <translation>1 Takt mit {model} fortsetzen</translation>
    </message>
    <message>
        <source>Continue from the end of the piece</source>
        <translation>Ab dem Ende des Stücks fortsetzen</translation>
    </message>
    <message>
        <source>Continue from the playhead</source>
        <translation>Ab der Abspielmarke fortsetzen</translation>
    </message>
    <message>
        <source>Continue writes on from the end, Fill writes the selection anew.</source>
        <translation>Fortsetzen schreibt vom Ende aus weiter, Füllen schreibt die Auswahl neu.</translation>
    </message>
    <message>
        <source>Continue {bars} bars with {model}</source>
        <translation>{bars} Takte mit {model} fortsetzen</translation>
    </message>
    <message>
        <source>Continues a line or chords note by note: when, which key, how long.</source>
        <translation>Setzt eine Linie oder Akkorde Note für Note fort: wann, welche Taste, wie lang.</translation>
    </message>
    <message>
        <source>Continues and fills with attention to everything that came before, and to what is behind a gap.</source>
        <translation>Setzt fort und füllt, mit Blick auf alles, was davor kam, und auf das, was hinter einer Lücke steht.</translation>
    </message>
    <message>
        <source>Continues note by note, each a single choice among four thousand of when, which key and how long.</source>
        <translation>Setzt Note für Note fort, jede eine einzige Wahl unter viertausend aus wann, welche Taste und wie lang.</translation>
    </message>
    <message>
        <source>Continues with chords and single notes, a chord one choice among five hundred.</source>
        <translation>Setzt mit Akkorden und einzelnen Noten fort, jeder Akkord eine Wahl unter fünfhundert.</translation>
    </message>
    <message>
        <source>Continues, fills, varies and harmonises piano music; draws every chord as a whole.</source>
        <translation>Setzt fort, füllt, variiert und harmonisiert Klaviermusik; zieht jeden Akkord als Ganzes.</translation>
    </message>
    <message>
        <source>Controller {number}</source>
        <translation>Controller {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation>Noten kopieren</translation>
    </message>
    <message>
        <source>Copy the cl&amp;uster command</source>
        <translation>Cl&amp;uster-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy {notes}</source>
        <translation>{notes} kopieren</translation>
    </message>
    <message>
        <source>Copy, delete or rename it</source>
        <translation>Kopieren, löschen oder umbenennen</translation>
    </message>
    <message>
        <source>Count in one bar</source>
        <translation>Einen Takt vorzählen</translation>
    </message>
    <message>
        <source>Counted on this computer only, since the program was started</source>
        <translation>Nur auf diesem Rechner gezählt, seit dem Start des Programms</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut (knife)</source>
        <translation>Schneiden (Messer)</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>Noten schneiden</translation>
    </message>
    <message>
        <source>Cut {notes}</source>
        <translation>{notes} schneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>Decay time</source>
        <translation>Decay-Zeit</translation>
    </message>
    <message>
        <source>Deep Musician (virtual port)</source>
        <translation>Deep Musician (virtueller Anschluss)</translation>
    </message>
    <message>
        <source>Deep Musician ended without being closed</source>
        <translation>Deep Musician endete, ohne geschlossen zu werden</translation>
    </message>
    <message>
        <source>Deep Musician project</source>
        <translation>Deep-Musician-Projekt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Note löschen</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>Die Note dort löschen</translation>
    </message>
    <message>
        <source>Delete time</source>
        <translation>Zeit löschen</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Delete {notes}</source>
        <translation>{notes} löschen</translation>
    </message>
    <message>
        <source>Delete {track}</source>
        <translation>{track} löschen</translation>
    </message>
    <message>
        <source>Delete, while nothing is selected</source>
        <translation>Entf, solange nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Deleted {length} from {place}.</source>
        <translation>{length} ab {place} gelöscht.</translation>
    </message>
    <message>
        <source>Density (threshold)</source>
        <translation>Dichte (Schwelle)</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Det.</source>
        <translation>Verst.</translation>
    </message>
    <message>
        <source>Details of {track}</source>
        <translation>Einzelheiten von {track}</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Verstimmung</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>Vermindert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>Training verwerfen</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>Dominantseptakkord</translation>
    </message>
    <message>
        <source>Dotted grid</source>
        <translation>Punktiertes Raster</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Double-click above the ruler</source>
        <translation>Doppelklick über dem Lineal</translation>
    </message>
    <message>
        <source>Double-click for {value}</source>
        <translation>Doppelklick für {value}</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>Doppelklick auf den Namen</translation>
    </message>
    <message>
        <source>Double-click to edit, drag elsewhere, Delete to remove</source>
        <translation>Doppelklick zum Bearbeiten, anderswohin ziehen, Entf zum Entfernen</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove</source>
        <translation>Doppelklicken zum Bearbeiten, ziehen zum Verschieben, Entf zum Entfernen</translation>
    </message>
    <message>
        <source>Double-click to rename it {keys}</source>
        <translation>Doppelklick zum Umbenennen {keys}</translation>
    </message>
    <message>
        <source>Double-click to write a marker, a tempo, a metre or a key here</source>
        <translation>Hier doppelklicken, um Marke, Tempo, Taktart oder Tonart zu schreiben</translation>
    </message>
    <message>
        <source>Double-click, or {free}+click</source>
        <translation>Doppelklick, oder {free}+Klick</translation>
    </message>
    <message>
        <source>Down a semitone</source>
        <translation>Halbton abwärts</translation>
    </message>
    <message>
        <source>Down a step of the scale</source>
        <translation>Leiterstufe abwärts</translation>
    </message>
    <message>
        <source>Down an octave</source>
        <translation>Oktave abwärts</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag an end of the frame in the overview</source>
        <translation>Ein Ende des Rahmens in der Übersicht ziehen</translation>
    </message>
    <message>
        <source>Drag either edge</source>
        <translation>Einen der beiden Ränder ziehen</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Im Lineal ziehen</translation>
    </message>
    <message>
        <source>Drag in the upper part of the ruler</source>
        <translation>Im oberen Teil des Lineals ziehen</translation>
    </message>
    <message>
        <source>Drag its brace or an end; click for off and on, double-click to remove</source>
        <translation>Ihre Klammer oder ein Ende ziehen; Klick schaltet ein und aus, Doppelklick entfernt sie</translation>
    </message>
    <message>
        <source>Drag its row there</source>
        <translation>Ihre Zeile dorthin ziehen</translation>
    </message>
    <message>
        <source>Drag its upper edge</source>
        <translation>Den oberen Rand ziehen</translation>
    </message>
    <message>
        <source>Drag over nothing; with the pencil {ctrl}+drag</source>
        <translation>Über Leeres ziehen; mit dem Stift {ctrl}+Ziehen</translation>
    </message>
    <message>
        <source>Drag over the keys with the right button; click with it for all keys</source>
        <translation>Mit der rechten Taste über die Klaviatur ziehen; ein Klick damit gibt alle Tasten frei</translation>
    </message>
    <message>
        <source>Drag this into another program or a folder:
a MIDI file of the selected notes</source>
        <translation>In ein anderes Programm oder einen Ordner ziehen:
eine MIDI-Datei der ausgewählten Noten</translation>
    </message>
    <message>
        <source>Drag to loop a stretch of time; {free} frees from the grid</source>
        <translation>Ziehen, um einen Zeitbereich in Schleife zu spielen; {free} löst vom Raster</translation>
    </message>
    <message>
        <source>Drag to make the lane higher or lower</source>
        <translation>Ziehen, um den Streifen höher oder niedriger zu machen</translation>
    </message>
    <message>
        <source>Drag to move the end of the loop; {free} frees from the grid</source>
        <translation>Ziehen, um das Ende der Schleife zu verschieben; {free} löst vom Raster</translation>
    </message>
    <message>
        <source>Drag to move the start of the loop; {free} frees from the grid</source>
        <translation>Ziehen, um den Anfang der Schleife zu verschieben; {free} löst vom Raster</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Mit der rechten Taste ziehen</translation>
    </message>
    <message>
        <source>Drag; an edge can be dragged elsewhere</source>
        <translation>Ziehen; ein Rand lässt sich anderswohin ziehen</translation>
    </message>
    <message>
        <source>Drag; double-click for the middle</source>
        <translation>Ziehen; Doppelklick für die Mitte</translation>
    </message>
    <message>
        <source>Drag; {lock} keeps the pitch</source>
        <translation>Ziehen; {lock} hält die Tonhöhe</translation>
    </message>
    <message>
        <source>Draw a controller without the grid</source>
        <translation>Controller ohne Raster zeichnen</translation>
    </message>
    <message>
        <source>Draw a few notes first.</source>
        <translation>Zeichne zuerst ein paar Noten.</translation>
    </message>
    <message>
        <source>Draw a few notes, and they are listed here.</source>
        <translation>Zeichne ein paar Noten, und sie stehen hier als Liste.</translation>
    </message>
    <message>
        <source>Draw a few notes, and they stand here as sheet music.</source>
        <translation>Zeichne ein paar Noten, und sie stehen hier als Notenblatt.</translation>
    </message>
    <message>
        <source>Draw a few notes, then press Continue</source>
        <translation>Zeichne ein paar Noten, dann drücke Fortsetzen</translation>
    </message>
    <message>
        <source>Draw a line of {controller}</source>
        <translation>Linie zeichnen: {controller}</translation>
    </message>
    <message>
        <source>Draw a note</source>
        <translation>Eine Note zeichnen</translation>
    </message>
    <message>
        <source>Draw a note (pencil)</source>
        <translation>Note zeichnen (Stift)</translation>
    </message>
    <message>
        <source>Draw a note (selection)</source>
        <translation>Note zeichnen (Auswahl)</translation>
    </message>
    <message>
        <source>Draw a note at the caret</source>
        <translation>Note am Cursor zeichnen</translation>
    </message>
    <message>
        <source>Draw a straight line</source>
        <translation>Gerade Linie zeichnen</translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Note zeichnen</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>Noten zeichnen</translation>
    </message>
    <message>
        <source>Draw notes first: a way leads from them to another file.</source>
        <translation>Zeichne zuerst Noten: von ihnen führt eine Überleitung zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>Draw or select</source>
        <translation>Zeichnen oder auswählen</translation>
    </message>
    <message>
        <source>Draw some, or open a piece.</source>
        <translation>Zeichne welche, oder öffne ein Stück.</translation>
    </message>
    <message>
        <source>Draw velocities or a controller</source>
        <translation>Anschläge oder Controller zeichnen</translation>
    </message>
    <message>
        <source>Draw {controller}</source>
        <translation>{controller} zeichnen</translation>
    </message>
    <message>
        <source>Draw, Continue, listen: ticked as you do them</source>
        <translation>Zeichnen, Fortsetzen, Hören: abgehakt, sobald getan</translation>
    </message>
    <message>
        <source>Drop a folder of MIDI files here.</source>
        <translation>Lege hier einen Ordner mit MIDI-Dateien ab.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate track</source>
        <translation>Spur duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {notes}</source>
        <translation>{notes} duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {track}</source>
        <translation>{track} duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Each file will be listed here as it is read.</source>
        <translation>Jede Datei steht hier, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>Earlier by a step of the grid</source>
        <translation>Einen Rasterschritt früher</translation>
    </message>
    <message>
        <source>Earlier by very little</source>
        <translation>Ein wenig früher</translation>
    </message>
    <message>
        <source>Edit keymap…</source>
        <translation>Tasten bearbeiten…</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Tonart bearbeiten…</translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation>Marke bearbeiten…</translation>
    </message>
    <message>
        <source>Edit metre…</source>
        <translation>Taktart bearbeiten…</translation>
    </message>
    <message>
        <source>Edit tempo…</source>
        <translation>Tempo bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the lane by keyboard</source>
        <translation>Streifen per Tastatur bearbeiten</translation>
    </message>
    <message>
        <source>Effect 1</source>
        <translation>Effekt 1</translation>
    </message>
    <message>
        <source>Effect 2</source>
        <translation>Effekt 2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Erase a controller, lift a pedal</source>
        <translation>Controller radieren, Pedal heben</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>Noten radieren</translation>
    </message>
    <message>
        <source>Erase {controller}</source>
        <translation>{controller} radieren</translation>
    </message>
    <message>
        <source>Erase {controller} at {place}</source>
        <translation>{controller} bei {place} radieren</translation>
    </message>
    <message>
        <source>Erase {notes}</source>
        <translation>{notes} radieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc before the button is let go</source>
        <translation>Esc, bevor die Maustaste losgelassen wird</translation>
    </message>
    <message>
        <source>Event list</source>
        <translation>Ereignisliste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every take of this session will be listed here. Press Continue.</source>
        <translation>Jeder Take dieser Sitzung steht künftig hier. Drücke Fortsetzen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export MIDI file…</source>
        <translation>MIDI-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export a MIDI file</source>
        <translation>MIDI-Datei exportieren</translation>
    </message>
    <message>
        <source>Export for another program</source>
        <translation>Für ein anderes Programm exportieren</translation>
    </message>
    <message>
        <source>Export for another program…</source>
        <translation>Für ein anderes Programm exportieren…</translation>
    </message>
    <message>
        <source>Export sheet music</source>
        <translation>Notenblatt exportieren</translation>
    </message>
    <message>
        <source>Export sheet music…</source>
        <translation>Notenblatt exportieren…</translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation>Klang exportieren</translation>
    </message>
    <message>
        <source>Export sound…</source>
        <translation>Klang exportieren…</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Exported {files} to {name}.</source>
        <translation>{files} nach {name} exportiert.</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportiert.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Expr.</source>
        <translation>Expr.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>F2 or a double click to type</source>
        <translation>F2 oder Doppelklick zum Tippen</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Fairly sure: {found} of {answered} right</source>
        <translation>Ziemlich sicher: {found} von {answered} richtig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Auswahl füllen</translation>
    </message>
    <message>
        <source>Fill with {model}</source>
        <translation>Mit {model} füllen</translation>
    </message>
    <message>
        <source>Fills in: more notes than the music around</source>
        <translation>Füllt auf: mehr Noten als die Musik ringsum</translation>
    </message>
    <message>
        <source>Fin&amp;ish now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find keys, commands or gestures …</source>
        <translation>Tasten, Befehle oder Gesten suchen …</translation>
    </message>
    <message>
        <source>Find the fake</source>
        <translation>Finde die Fälschung</translation>
    </message>
    <message>
        <source>Find the fake…</source>
        <translation>Finde die Fälschung…</translation>
    </message>
    <message>
        <source>Finer grid</source>
        <translation>Feineres Raster</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First steps: {done} of {count} done. {ahead}</source>
        <translation>Erste Schritte: {done} von {count} getan. {ahead}</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Fit to the scale</source>
        <translation>An Tonleiter anpassen</translation>
    </message>
    <message>
        <source>Fit to the scale {notes}</source>
        <translation>{notes} an Tonleiter anpassen</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Focal alpha</source>
        <translation>Focal Alpha</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal Gamma</translation>
    </message>
    <message>
        <source>Follow a MIDI clock</source>
        <translation>MIDI-Clock folgen</translation>
    </message>
    <message>
        <source>Follow the key of the piece</source>
        <translation>Der Tonart des Stücks folgen</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Der Abspielmarke folgen</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Fußpedal</translation>
    </message>
    <message>
        <source>Forget all that {name} has learned?</source>
        <translation>Alles vergessen, was {name} gelernt hat?</translation>
    </message>
    <message>
        <source>Forget all that {title} has learned?</source>
        <translation>Alles vergessen, was {title} gelernt hat?</translation>
    </message>
    <message>
        <source>Forget what it learned (Alt+D)</source>
        <translation>Vergessen, was es gelernt hat (Alt+V)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From note to note</source>
        <translation>Von Note zu Note</translation>
    </message>
    <message>
        <source>From s&amp;cratch</source>
        <translation>Von &amp;Grund auf</translation>
    </message>
    <message>
        <source>From setting to setting</source>
        <translation>Von Wert zu Wert</translation>
    </message>
    <message>
        <source>From the next start on, the window speaks English.</source>
        <translation>Ab dem nächsten Start spricht das Fenster Deutsch.</translation>
    </message>
    <message>
        <source>General MIDI (built in)</source>
        <translation>General MIDI (eingebaut)</translation>
    </message>
    <message>
        <source>Generate the same take again</source>
        <translation>Denselben Take noch einmal erzeugen</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Generation panel</source>
        <translation>Bereich Erzeugung</translation>
    </message>
    <message>
        <source>Give the style a name first.</source>
        <translation>Gib dem Stil zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Go back to listening (Esc)</source>
        <translation>Zurück zum Hören (Esc)</translation>
    </message>
    <message>
        <source>Go back to the sounds that are built in</source>
        <translation>Zurück zu den eingebauten Klängen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on (N)</source>
        <translation>Weiter (N)</translation>
    </message>
    <message>
        <source>Go on with the training (Enter)</source>
        <translation>Mit dem Training weitermachen (Enter)</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Zur nächsten Marke</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>Zur vorigen Marke</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this cannot be told from guessing.</source>
        <translation>Raten findet {chance}: dies ist von Raten nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is better than guessing.</source>
        <translation>Raten findet {chance}: dies ist besser als Raten.</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is worse than guessing.</source>
        <translation>Raten findet {chance}: dies ist schlechter als Raten.</translation>
    </message>
    <message>
        <source>Half as long</source>
        <translation>Halb so lang</translation>
    </message>
    <message>
        <source>Harmonise</source>
        <translation>Harmonisieren</translation>
    </message>
    <message>
        <source>Harmonise the track</source>
        <translation>Spur harmonisieren</translation>
    </message>
    <message>
        <source>Harmonise with {model}</source>
        <translation>Mit {model} harmonisieren</translation>
    </message>
    <message>
        <source>Hear a key</source>
        <translation>Eine Taste hören</translation>
    </message>
    <message>
        <source>Hear the bar that is chosen (Space on the map)</source>
        <translation>Den gewählten Takt hören (Leertaste auf der Karte)</translation>
    </message>
    <message>
        <source>Hear the take in its place</source>
        <translation>Take an Ort und Stelle hören</translation>
    </message>
    <message>
        <source>Hear what I play</source>
        <translation>Spiel mithören</translation>
    </message>
    <message>
        <source>Hear what sounds at a place</source>
        <translation>Hören, was an einer Stelle klingt</translation>
    </message>
    <message>
        <source>Hear what sounds at the caret</source>
        <translation>Hören, was am Cursor klingt</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Schichtgröße</translation>
    </message>
    <message>
        <source>Hide instrument, channel, volume and pan</source>
        <translation>Instrument, Kanal, Lautstärke und Panorama ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Higher lanes</source>
        <translation>Höhere Streifen</translation>
    </message>
    <message>
        <source>Higher or lower there</source>
        <translation>Dort höher oder tiefer</translation>
    </message>
    <message>
        <source>Highest note</source>
        <translation>Höchste Note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Hold pedal</source>
        <translation>Hold-Pedal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Home or End</source>
        <translation>Pos1 oder Ende</translation>
    </message>
    <message>
        <source>How daring the choice of notes is; their number stays.
Left: what is most likely. Right: more surprise.</source>
        <translation>Wie gewagt die Wahl der Noten ist; ihre Zahl bleibt.
Links: das Wahrscheinlichste. Rechts: mehr Überraschung.</translation>
    </message>
    <message>
        <source>How daring the rhythm is, whatever the notes are.
Left: on the beats where notes are expected. Right: off the beat, restless.</source>
        <translation>Wie gewagt der Rhythmus ist, gleich welche Noten es sind.
Links: auf den Schlägen, wo Noten erwartet werden. Rechts: neben dem Schlag, unruhig.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>How far it moves at each step: too little learns nothing, too much forgets</source>
        <translation>Wie weit es bei jedem Schritt geht: zu wenig lernt nichts, zu viel vergisst</translation>
    </message>
    <message>
        <source>How is {name} to come into this piece?</source>
        <translation>Wie soll {name} in dieses Stück kommen?</translation>
    </message>
    <message>
        <source>How late every second line of a bar is.
67% makes triplets, 100% dotted notes.</source>
        <translation>Wie spät jede zweite Linie eines Taktes kommt.
67% ergibt Triolen, 100% punktierte Noten.</translation>
    </message>
    <message>
        <source>How loud the built-in synth is.</source>
        <translation>Wie laut der eingebaute Synth ist.</translation>
    </message>
    <message>
        <source>How many bars Continue writes</source>
        <translation>Wie viele Takte Fortsetzen schreibt</translation>
    </message>
    <message>
        <source>How many notes may sound together, those that stay counted</source>
        <translation>Wie viele Noten zusammen klingen dürfen, die bleibenden mitgezählt</translation>
    </message>
    <message>
        <source>How many notes there are. Middle: as many as in the music around. Left: fewer. Right: more.</source>
        <translation>Wie viele Noten es sind. Mitte: so viele wie in der Musik ringsum. Links: weniger. Rechts: mehr.</translation>
    </message>
    <message>
        <source>How many places of the music it learns from at once</source>
        <translation>Aus wie vielen Stellen der Musik es auf einmal lernt</translation>
    </message>
    <message>
        <source>How many there are in a round, one of them the composer&apos;s (Alt+S)</source>
        <translation>Wie viele es in einer Runde sind, eine davon vom Komponisten (Alt+F)</translation>
    </message>
    <message>
        <source>How many time steps it writes when it learns</source>
        <translation>Wie viele Zeitschritte es beim Lernen schreibt</translation>
    </message>
    <message>
        <source>How much each moment surprises the model: the higher, the less it expected what stands there.
Click to select the notes that begin there.</source>
        <translation>Wie sehr jeder Moment das Modell überrascht: je höher, desto weniger hat es erwartet, was dort steht.
Klicken, um die Noten auszuwählen, die dort beginnen.</translation>
    </message>
    <message>
        <source>How much is found out</source>
        <translation>Wie viel herausgefunden ist</translation>
    </message>
    <message>
        <source>How much later than played it arrives; the playhead and recorded notes reckon with it</source>
        <translation>Wie viel später als gespielt es ankommt; Abspielmarke und aufgenommene Noten rechnen damit</translation>
    </message>
    <message>
        <source>How much later than sent it sounds; the playhead and recorded notes reckon with it</source>
        <translation>Wie viel später als gesendet es klingt; Abspielmarke und aufgenommene Noten rechnen damit</translation>
    </message>
    <message>
        <source>How much less is counted what is easy; 0 for as much</source>
        <translation>Wie viel weniger zählt, was leicht ist; 0 für gleich viel</translation>
    </message>
    <message>
        <source>How much of a room is heard.</source>
        <translation>Wie viel Raum zu hören ist.</translation>
    </message>
    <message>
        <source>How much of it Vary draws anew. Left: a note or two. Right: all that is not locked.</source>
        <translation>Wie viel davon Variieren neu zieht. Links: eine Note oder zwei. Rechts: alles, was nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>How much of the way to the grid notes go.</source>
        <translation>Wie weit die Noten zum Raster hin rücken.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>How to quantise</source>
        <translation>Wie quantisieren</translation>
    </message>
    <message>
        <source>How to quantise…</source>
        <translation>Wie quantisieren…</translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>Humanisieren</translation>
    </message>
    <message>
        <source>Humdrum kern files (*.krn)</source>
        <translation>Humdrum-kern-Dateien (*.krn)</translation>
    </message>
    <message>
        <source>If another program keeps it to itself, close that one. Look whether a device is chosen in {mixer}.</source>
        <translation>Hält ein anderes Programm es für sich, schließe dieses. Sieh nach, ob in {mixer} ein Gerät gewählt ist.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Imported {name} as {tracks}.</source>
        <translation>{name} als {tracks} importiert.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In “{file}”, the key of {gesture} must be one of {keys}.</source>
        <translation>In „{file}“ muss die Taste von {gesture} eine von {keys} sein.</translation>
    </message>
    <message>
        <source>In “{file}”, the keys of {command} are no list.</source>
        <translation>In „{file}“ sind die Tasten von {command} keine Liste.</translation>
    </message>
    <message>
        <source>In “{file}”, two gestures have one key; copy, free and lock need three.</source>
        <translation>In „{file}“ haben zwei Gesten dieselbe Taste; copy, free und lock brauchen drei.</translation>
    </message>
    <message>
        <source>In “{file}”, {key} is the key of both {one} and {other}; nothing was changed.</source>
        <translation>In „{file}“ ist {key} die Taste von {one} und von {other}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In “{file}”, {wrong} for {command} is no key.</source>
        <translation>In „{file}“ ist {wrong} für {command} keine Taste.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Input latency</source>
        <translation>Eingangslatenz</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Zeit einfügen</translation>
    </message>
    <message>
        <source>Insert; Delete</source>
        <translation>Einfg; Entf</translation>
    </message>
    <message>
        <source>Inserted {length} at {place}.</source>
        <translation>{length} bei {place} eingefügt.</translation>
    </message>
    <message>
        <source>Install it: the package is called libfluidsynth3 on Debian and Ubuntu, fluidsynth elsewhere.</source>
        <translation>Installiere sie: das Paket heißt libfluidsynth3 unter Debian und Ubuntu, anderswo fluidsynth.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instrument, channel, volume and pan</source>
        <translation>Instrument, Kanal, Lautstärke und Panorama</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Is the program that makes this port running? Has another one taken it for itself?</source>
        <translation>Läuft das Programm, das diesen Anschluss anbietet? Hat ein anderes ihn für sich genommen?</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>It has 1 note.</source>
        <translation>Es hat 1 Note.</translation>
    </message>
    <message>
        <source>It has no notes that a piano can play.</source>
        <translation>Es hat keine Noten, die ein Klavier spielen kann.</translation>
    </message>
    <message>
        <source>It has {notes:,} notes.</source>
        <translation>Es hat {notes:,} Noten.</translation>
    </message>
    <message>
        <source>It has {notes:,} notes; {muted:,} of them are muted.</source>
        <translation>Es hat {notes:,} Noten; {muted:,} davon sind stumm.</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>Größer wird es nicht.</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>Kleiner wird es nicht.</translation>
    </message>
    <message>
        <source>It is being tried …</source>
        <translation>Es wird geprüft …</translation>
    </message>
    <message>
        <source>It is not used: the program or instrument behind the MIDI port makes the sound.</source>
        <translation>Nicht benutzt: den Klang macht das Programm oder Instrument hinter dem MIDI-Anschluss.</translation>
    </message>
    <message>
        <source>It is open. You should have heard a note just now.</source>
        <translation>Es ist offen. Eben müsste eine Note zu hören gewesen sein.</translation>
    </message>
    <message>
        <source>It is shorter than {bars} bars.</source>
        <translation>Es ist kürzer als {bars} Takte.</translation>
    </message>
    <message>
        <source>It runs, and plays to “{name}”.</source>
        <translation>Sie läuft und spielt an „{name}“.</translation>
    </message>
    <message>
        <source>It runs, but its output cannot be opened.</source>
        <translation>Sie läuft, aber ihr Ausgang lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It sounds, and its SoundFont can be read.</source>
        <translation>Er klingt, und sein SoundFont ist lesbar.</translation>
    </message>
    <message>
        <source>It stands here instead; undo brings back what was here (Alt+R)</source>
        <translation>Es steht stattdessen hier; Rückgängig bringt zurück, was hier war (Alt+E)</translation>
    </message>
    <message>
        <source>Its SoundFont has no sound for a piano note.</source>
        <translation>Sein SoundFont hat keinen Klang für eine Klaviernote.</translation>
    </message>
    <message>
        <source>Its tracks come below those that are here, from bar 1 (Enter)</source>
        <translation>Die Spuren kommen unter die vorhandenen, ab Takt 1 (Enter)</translation>
    </message>
    <message>
        <source>Its volume is at nothing.</source>
        <translation>Seine Lautstärke steht auf null.</translation>
    </message>
    <message>
        <source>JACK transport needs JACK and the Python package JACK-Client.</source>
        <translation>Der JACK-Transport braucht JACK und das Python-Paket JACK-Client.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join the JACK transport</source>
        <translation>JACK-Transport folgen</translation>
    </message>
    <message>
        <source>Join {notes}</source>
        <translation>{notes} verbinden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date</source>
        <translation>MIDI-Datei aktuell halten</translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date…</source>
        <translation>MIDI-Datei aktuell halten…</translation>
    </message>
    <message>
        <source>Keep all it has learned, and go on later, even another day (Alt+P)</source>
        <translation>Alles Gelernte behalten und später weitermachen, auch an einem anderen Tag (Alt+P)</translation>
    </message>
    <message>
        <source>Keep or discard the proposal first.</source>
        <translation>Behalte oder verwirf zuerst den Vorschlag.</translation>
    </message>
    <message>
        <source>Keep the distance from the grid</source>
        <translation>Abstand vom Raster halten</translation>
    </message>
    <message>
        <source>Keep the playhead in the middle</source>
        <translation>Abspielmarke in der Mitte halten</translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation>Vorschlag behalten</translation>
    </message>
    <message>
        <source>Keep the rhythm</source>
        <translation>Rhythmus halten</translation>
    </message>
    <message>
        <source>Keep to one direction</source>
        <translation>In einer Richtung bleiben</translation>
    </message>
    <message>
        <source>Keep to the scale</source>
        <translation>In der Tonleiter bleiben</translation>
    </message>
    <message>
        <source>Keep what I just played</source>
        <translation>Eben Gespieltes behalten</translation>
    </message>
    <message>
        <source>Keep {count} of the proposed notes</source>
        <translation>{count} der vorgeschlagenen Noten behalten</translation>
    </message>
    <message>
        <source>Keep {file} up to date</source>
        <translation>{file} aktuell halten</translation>
    </message>
    <message>
        <source>Keep {notes}</source>
        <translation>{notes} behalten</translation>
    </message>
    <message>
        <source>Kept {notes} of take {number}.</source>
        <translation>{notes} von Take {number} behalten.</translation>
    </message>
    <message>
        <source>Kept {notes}.</source>
        <translation>{notes} behalten.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Key {sign}, {place}</source>
        <translation>Tonart {sign}, {place}</translation>
    </message>
    <message>
        <source>Keyboard: caret</source>
        <translation>Tastatur: Cursor</translation>
    </message>
    <message>
        <source>Keyboard: lane of a controller</source>
        <translation>Tastatur: Streifen eines Controllers</translation>
    </message>
    <message>
        <source>Keyboard: list of tracks</source>
        <translation>Tastatur: Spurliste</translation>
    </message>
    <message>
        <source>Keyboard: pad to wander on</source>
        <translation>Tastatur: Feld zum Wandern</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Keys at once</source>
        <translation>Tasten zugleich</translation>
    </message>
    <message>
        <source>Knows music as places on a map: wander about on it, or let a gap lead from what is before to what is behind.</source>
        <translation>Kennt Musik als Orte auf einer Karte: wandere darauf umher, oder lass eine Lücke vom Davor zum Dahinter führen.</translation>
    </message>
    <message>
        <source>L {value}</source>
        <translation>L {value}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Lane: {name}</source>
        <translation>Streifen: {name}</translation>
    </message>
    <message>
        <source>Larger sheet music</source>
        <translation>Notenblatt größer</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Later by a step of the grid</source>
        <translation>Einen Rasterschritt später</translation>
    </message>
    <message>
        <source>Later by very little</source>
        <translation>Ein wenig später</translation>
    </message>
    <message>
        <source>Latest sample</source>
        <translation>Neueste Probe</translation>
    </message>
    <message>
        <source>Lead to another file</source>
        <translation>Zu anderer Datei überleiten</translation>
    </message>
    <message>
        <source>Lead to {name}</source>
        <translation>Zu {name} überleiten</translation>
    </message>
    <message>
        <source>Learn from tracks of the open piece, part by part (Alt+O)</source>
        <translation>Aus Spuren des offenen Stücks lernen, Stimme für Stimme (Alt+O)</translation>
    </message>
    <message>
        <source>Learned from {model}</source>
        <translation>Gelernt aus {model}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, steps, loss and size, as the research tuned them</source>
        <translation>Lernrate, Schritte, Verlust und Größe, wie die Forschung sie abgestimmt hat</translation>
    </message>
    <message>
        <source>Leave a gesture undone</source>
        <translation>Eine Geste abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Leaves room: about half as many notes</source>
        <translation>Lässt Platz: etwa halb so viele Noten</translation>
    </message>
    <message>
        <source>Left or Right; with {alt}</source>
        <translation>Links oder Rechts; mit {alt}</translation>
    </message>
    <message>
        <source>Legato</source>
        <translation>Legato</translation>
    </message>
    <message>
        <source>Legato on {notes}</source>
        <translation>Legato für {notes}</translation>
    </message>
    <message>
        <source>Legato pedal</source>
        <translation>Legatopedal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lengths, % of the notes</source>
        <translation>Längen, % der Noten</translation>
    </message>
    <message>
        <source>Let go of the grid</source>
        <translation>Vom Raster lösen</translation>
    </message>
    <message>
        <source>Let the model go on</source>
        <translation>Das Modell fortsetzen lassen</translation>
    </message>
    <message>
        <source>Li&amp;sten</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like FL Studio</source>
        <translation>Wie FL Studio</translation>
    </message>
    <message>
        <source>Like Live</source>
        <translation>Wie Live</translation>
    </message>
    <message>
        <source>List of tracks</source>
        <translation>Spurliste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <source>Listen to each of them first.</source>
        <translation>Höre zuerst jede davon an.</translation>
    </message>
    <message>
        <source>Listen to {number} ({number})</source>
        <translation>{number} anhören ({number})</translation>
    </message>
    <message>
        <source>Lock or unlock notes against models</source>
        <translation>Noten für Modelle sperren oder freigeben</translation>
    </message>
    <message>
        <source>Longer by a step of the grid</source>
        <translation>Einen Rasterschritt länger</translation>
    </message>
    <message>
        <source>Look at everything anew, with a note to be heard (Enter)</source>
        <translation>Alles neu ansehen, mit einer Note zum Hören (Enter)</translation>
    </message>
    <message>
        <source>Look elsewhere in the piece</source>
        <translation>Anderswo im Stück nachsehen</translation>
    </message>
    <message>
        <source>Looking for a way to {name}.</source>
        <translation>Eine Überleitung zu {name} wird gesucht.</translation>
    </message>
    <message>
        <source>Looking for sound …</source>
        <translation>Klang wird gesucht …</translation>
    </message>
    <message>
        <source>Looks for the reason, and says what to do</source>
        <translation>Sucht den Grund und sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Auswahl in Schleife</translation>
    </message>
    <message>
        <source>Loop: click to turn it off or on, drag to move it, double-click to remove it</source>
        <translation>Schleife: klicken schaltet sie aus oder ein, ziehen verschiebt, doppelklicken entfernt sie</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss on pieces held out</source>
        <translation>Verlust bei zurückgehaltenen Stücken</translation>
    </message>
    <message>
        <source>Loss while it learns</source>
        <translation>Verlust beim Lernen</translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation>Niedrigere Streifen</translation>
    </message>
    <message>
        <source>Lowest note</source>
        <translation>Tiefste Note</translation>
    </message>
    <message>
        <source>M, S</source>
        <translation>M, S</translation>
    </message>
    <message>
        <source>MIDI channel</source>
        <translation>MIDI-Kanal</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation>MIDI-Dateien (*.mid *.midi)</translation>
    </message>
    <message>
        <source>MIDI files of the piece or the loop, also one for each track, with or without the tempo</source>
        <translation>MIDI-Dateien des Stücks oder der Schleife, auch eine je Spur, mit oder ohne Tempo</translation>
    </message>
    <message>
        <source>MIDI port</source>
        <translation>MIDI-Anschluss</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>Großer Septakkord</translation>
    </message>
    <message>
        <source>Make a lane higher</source>
        <translation>Streifen höher machen</translation>
    </message>
    <message>
        <source>Make a model of what was best so far (Alt+I)</source>
        <translation>Aus dem bisher Besten ein Modell machen (Alt+J)</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>Länger oder kürzer machen</translation>
    </message>
    <message>
        <source>Make the selection louder or softer</source>
        <translation>Die Auswahl lauter oder leiser machen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Manual – Deep Musician</source>
        <translation>Handbuch – Deep Musician</translation>
    </message>
    <message>
        <source>Map of bars</source>
        <translation>Karte der Takte</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Marker {sign}, {place}</source>
        <translation>Marke {sign}, {place}</translation>
    </message>
    <message>
        <source>Marker, tempo, metre or key</source>
        <translation>Marke, Tempo, Taktart oder Tonart</translation>
    </message>
    <message>
        <source>Markers, tempo, metre and key</source>
        <translation>Marken, Tempo, Taktart und Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Metre at the playhead</source>
        <translation>Taktart an der Abspielmarke</translation>
    </message>
    <message>
        <source>Metre at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation>Taktart an der Abspielmarke: tippen oder das Rad drehen; die Pfeile gehen schrittweise, Eingabe schreibt sie</translation>
    </message>
    <message>
        <source>Metre {sign}, {place}</source>
        <translation>Taktart {sign}, {place}</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <source>Middle button and drag, or Space and drag</source>
        <translation>Mittlere Taste und ziehen, oder Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Middle: where the music leads. Further out: further from it.
Drag, or arrow keys (Shift: finely). Double-click or Home for the middle</source>
        <translation>Mitte: wohin die Musik führt. Weiter außen: weiter weg davon.
Ziehen, oder Pfeiltasten (Umschalt: fein). Doppelklick oder Pos1 für die Mitte</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>Mollseptakkord</translation>
    </message>
    <message>
        <source>Mod.</source>
        <translation>Mod.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models that are not here wrote some of it.</source>
        <translation>Modelle, die nicht hier sind, haben etwas davon geschrieben.</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>More like this take</source>
        <translation>Mehr wie dieser Take</translation>
    </message>
    <message>
        <source>Mouse: around the notes</source>
        <translation>Maus: um die Noten herum</translation>
    </message>
    <message>
        <source>Mouse: lanes below the notes</source>
        <translation>Maus: Streifen unter den Noten</translation>
    </message>
    <message>
        <source>Mouse: notes</source>
        <translation>Maus: Noten</translation>
    </message>
    <message>
        <source>Mouse: selection</source>
        <translation>Maus: Auswahl</translation>
    </message>
    <message>
        <source>Mouse: takes</source>
        <translation>Maus: Takes</translation>
    </message>
    <message>
        <source>Mouse: time</source>
        <translation>Maus: Zeit</translation>
    </message>
    <message>
        <source>Mouse: tracks</source>
        <translation>Maus: Spuren</translation>
    </message>
    <message>
        <source>Mouse: view</source>
        <translation>Maus: Ansicht</translation>
    </message>
    <message>
        <source>Move key</source>
        <translation>Tonart verschieben</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <source>Move metre</source>
        <translation>Taktart verschieben</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Noten verschieben</translation>
    </message>
    <message>
        <source>Move tempo</source>
        <translation>Tempo verschieben</translation>
    </message>
    <message>
        <source>Move the model to the bin, or forget what was learned (Delete)</source>
        <translation>Das Modell in den Papierkorb legen, oder vergessen, was gelernt wurde (Entf)</translation>
    </message>
    <message>
        <source>Move the track</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Move track down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <source>Move track up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <source>Move {controller}</source>
        <translation>{controller} verschieben</translation>
    </message>
    <message>
        <source>Move {name} to the bin?</source>
        <translation>{name} in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Move {notes}</source>
        <translation>{notes} verschieben</translation>
    </message>
    <message>
        <source>Move {track}</source>
        <translation>{track} verschieben</translation>
    </message>
    <message>
        <source>Music ({patterns})</source>
        <translation>Musik ({patterns})</translation>
    </message>
    <message>
        <source>Music around</source>
        <translation>Musik ringsum</translation>
    </message>
    <message>
        <source>Music that the model is shown (Alt+P)</source>
        <translation>Musik, die dem Modell gezeigt wird (Alt+S)</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>Musik, aus der gelernt wird</translation>
    </message>
    <message>
        <source>MusicXML files (*.musicxml *.mxl)</source>
        <translation>MusicXML-Dateien (*.musicxml *.mxl)</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Stumm an/aus</translation>
    </message>
    <message>
        <source>Mute track</source>
        <translation>Spur stumm</translation>
    </message>
    <message>
        <source>Mute {notes}</source>
        <translation>{notes} stumm schalten</translation>
    </message>
    <message>
        <source>Mute {track}</source>
        <translation>{track} stumm</translation>
    </message>
    <message>
        <source>Mute, solo</source>
        <translation>Stumm, solo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New notes begin when the old ones did, or as in the bars before</source>
        <translation>Neue Noten beginnen, wo es die alten taten, oder wie in den Takten davor</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Nächster Streifen</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Nächster Take</translation>
    </message>
    <message>
        <source>Next unlikely note</source>
        <translation>Nächste unwahrscheinliche Note</translation>
    </message>
    <message>
        <source>No JACK server is running, so there is no transport to follow yet.</source>
        <translation>Es läuft kein JACK-Server, darum gibt es noch keinen Transport, dem zu folgen wäre.</translation>
    </message>
    <message>
        <source>No MIDI input</source>
        <translation>Kein MIDI-Eingang</translation>
    </message>
    <message>
        <source>No audio device can be opened for the built-in synth.</source>
        <translation>Für den eingebauten Synth lässt sich kein Audiogerät öffnen.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>No file was saved yet. From then on, its last states are found here.</source>
        <translation>Es wurde noch keine Datei gespeichert. Von da an finden sich hier ihre letzten Stände.</translation>
    </message>
    <message>
        <source>No key of the piano lies in both the range and the scale.</source>
        <translation>Keine Taste des Klaviers liegt sowohl im Umfang als auch in der Tonleiter.</translation>
    </message>
    <message>
        <source>No key of the range and the scale lies above the melody.</source>
        <translation>Keine Taste aus Umfang und Tonleiter liegt über der Melodie.</translation>
    </message>
    <message>
        <source>No key of the range and the scale lies below the melody.</source>
        <translation>Keine Taste aus Umfang und Tonleiter liegt unter der Melodie.</translation>
    </message>
    <message>
        <source>No line of the grid crosses these notes.</source>
        <translation>Keine Rasterlinie kreuzt diese Noten.</translation>
    </message>
    <message>
        <source>No note is unlikely here: the model expected all of them.</source>
        <translation>Keine Note ist hier unwahrscheinlich: das Modell hat alle erwartet.</translation>
    </message>
    <message>
        <source>No note lasts so long.</source>
        <translation>Keine Note dauert so lang.</translation>
    </message>
    <message>
        <source>No note of the answer lies above this one</source>
        <translation>Keine Note der Antwort liegt über dieser</translation>
    </message>
    <message>
        <source>No note of the answer lies below this one</source>
        <translation>Keine Note der Antwort liegt unter dieser</translation>
    </message>
    <message>
        <source>No note was drawn or clicked yet whose length could be taken.</source>
        <translation>Es wurde noch keine Note gezeichnet oder angeklickt, deren Länge sich nehmen ließe.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Noten</translation>
    </message>
    <message>
        <source>No notes are being made.</source>
        <translation>Es werden keine Noten gemacht.</translation>
    </message>
    <message>
        <source>No other note of this track has such a pitch.</source>
        <translation>Keine andere Note dieser Spur hat eine solche Tonhöhe.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>No piece is {quarters} quarter notes long, which a prompt and its answer take.</source>
        <translation>Kein Stück ist {quarters} Viertel lang; so viel brauchen Vorgabe und Antwort.</translation>
    </message>
    <message>
        <source>No round was answered yet.</source>
        <translation>Es wurde noch keine Runde beantwortet.</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Keine Tonleiter</translation>
    </message>
    <message>
        <source>No scale is chosen; choose one in the bar above the roll.</source>
        <translation>Es ist keine Tonleiter gewählt; wähle eine in der Leiste über der Rolle.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Klang</translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation>Kein Ton?</translation>
    </message>
    <message>
        <source>No two of these notes have one pitch.</source>
        <translation>Keine zwei dieser Noten haben dieselbe Tonhöhe.</translation>
    </message>
    <message>
        <source>No {bars} bars in a row have notes in each and last a minute at most.</source>
        <translation>Keine {bars} Takte in Folge haben alle Noten und dauern höchstens eine Minute.</translation>
    </message>
    <message>
        <source>No: {real} is the composer&apos;s, you chose {chosen}.</source>
        <translation>Nein: {real} ist vom Komponisten, du hast {chosen} gewählt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keiner ist offen.</translation>
    </message>
    <message>
        <source>None is used, and there is none.</source>
        <translation>Keiner wird benutzt, und es gibt keinen.</translation>
    </message>
    <message>
        <source>None is used; 1 is there.</source>
        <translation>Keiner wird benutzt; 1 ist da.</translation>
    </message>
    <message>
        <source>None is used; {count} are there.</source>
        <translation>Keiner wird benutzt; {count} sind da.</translation>
    </message>
    <message>
        <source>None of the {files:,} files in {where} could be read. The first: {first}</source>
        <translation>Keine der {files:,} Dateien in {where} ließ sich lesen. Die erste: {first}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not obvious</source>
        <translation>Nicht naheliegend</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Notes as learned, on a rhythm that keeps to the beat</source>
        <translation>Noten wie gelernt, auf einem Rhythmus, der beim Schlag bleibt</translation>
    </message>
    <message>
        <source>Notes beside the composers&apos;</source>
        <translation>Noten neben denen der Komponisten</translation>
    </message>
    <message>
        <source>Notes by threshold</source>
        <translation>Noten nach Schwelle</translation>
    </message>
    <message>
        <source>Notes in a bar, % of the bars</source>
        <translation>Noten in einem Takt, % der Takte</translation>
    </message>
    <message>
        <source>Notes in each bar</source>
        <translation>Noten je Takt</translation>
    </message>
    <message>
        <source>Notes sounding at a time step</source>
        <translation>Klingende Noten je Zeitschritt</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Nothing heard? Look whether the loudspeakers are on, and whether it is turned up in {mixer}.</source>
        <translation>Nichts gehört? Sieh nach, ob die Lautsprecher an sind und in {mixer} aufgedreht ist.</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>Es wird nichts trainiert</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing opens JSON files here; your keymap is {file}.</source>
        <translation>Hier öffnet nichts JSON-Dateien; deine Tastenbelegung ist {file}.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing was opened or saved yet</source>
        <translation>Es wurde noch nichts geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>Es wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Nothing was trained here yet: Generate › Train on your own music.</source>
        <translation>Hier wurde noch nichts trainiert: Erzeugen › Mit eigener Musik trainieren.</translation>
    </message>
    <message>
        <source>Of the longer clip, {count} of {all} stretches of two bars were read.</source>
        <translation>Vom längeren Clip wurden {count} von {all} Abschnitten zu zwei Takten gelesen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On this track</source>
        <translation>Auf dieser Spur</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One network, trained with cross-entropy and with focal loss: what sounds where a key needs more than so much chance to sound.</source>
        <translation>Ein Netz, trainiert mit Kreuzentropie und mit Focal Loss: was klingt, wenn eine Taste dafür mehr als so viel Wahrscheinlichkeit braucht.</translation>
    </message>
    <message>
        <source>Only notes of {name}, which the roll shows</source>
        <translation>Nur Noten aus {name}, wie in der Rolle gezeigt</translation>
    </message>
    <message>
        <source>Only scale notes</source>
        <translation>Nur Leitertöne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Open it as a piece that is not saved (Enter)</source>
        <translation>Als Stück öffnen, das nicht gespeichert ist (Enter)</translation>
    </message>
    <message>
        <source>Open it; it is not saved until you do (Enter)</source>
        <translation>Öffnen; gespeichert ist es erst, wenn du es speicherst (Enter)</translation>
    </message>
    <message>
        <source>Open the sheet music first.</source>
        <translation>Öffne zuerst das Notenblatt.</translation>
    </message>
    <message>
        <source>Opened an earlier state of {name}.</source>
        <translation>Früheren Stand von {name} geöffnet.</translation>
    </message>
    <message>
        <source>Opened {name}: {notes}.</source>
        <translation>{name} geöffnet: {notes}.</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Other controller</source>
        <translation>Anderer Controller</translation>
    </message>
    <message>
        <source>Other notes on the rhythm that stands there</source>
        <translation>Andere Noten auf dem Rhythmus, der dort steht</translation>
    </message>
    <message>
        <source>Other notes than then, by the same weights and seed: the music around was changed since.</source>
        <translation>Andere Noten als damals, mit gleichen Gewichten und gleichem Startwert: die Musik ringsum wurde seither geändert.</translation>
    </message>
    <message>
        <source>Other programs can listen to the virtual port: choose it as output.</source>
        <translation>Andere Programme können den virtuellen Anschluss hören: wähle ihn als Ausgang.</translation>
    </message>
    <message>
        <source>Other programs can play to “Deep Musician in” and listen to “Deep Musician”, the virtual ports.</source>
        <translation>Andere Programme können an „Deep Musician in“ spielen und „Deep Musician“ hören, die virtuellen Anschlüsse.</translation>
    </message>
    <message>
        <source>Otherwise its beats follow this piece (Alt+M)</source>
        <translation>Sonst folgen die Schläge diesem Stück (Alt+T)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Output latency</source>
        <translation>Ausgangslatenz</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>P. time</source>
        <translation>P.-Zeit</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>Bild auf oder Bild ab</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paint (brush)</source>
        <translation>Malen (Pinsel)</translation>
    </message>
    <message>
        <source>Paint notes</source>
        <translation>Noten malen</translation>
    </message>
    <message>
        <source>Paint {notes}</source>
        <translation>{notes} malen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Pan.</source>
        <translation>Pan.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste {notes}</source>
        <translation>{notes} einfügen</translation>
    </message>
    <message>
        <source>Pasted at {place}.</source>
        <translation>Eingefügt bei {place}.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Phaser</source>
        <translation>Phaser</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>Klaviatur</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Pianorolle</translation>
    </message>
    <message>
        <source>Pick some of the proposed notes</source>
        <translation>Einige der vorgeschlagenen Noten wählen</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Tonbeugung</translation>
    </message>
    <message>
        <source>Pitch classes, % of the notes</source>
        <translation>Tonklassen, % der Noten</translation>
    </message>
    <message>
        <source>Pitches in view</source>
        <translation>Sichtbare Tonhöhen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Play from the caret</source>
        <translation>Ab dem Cursor spielen</translation>
    </message>
    <message>
        <source>Play on and on</source>
        <translation>Immer weiter spielen</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Spielen oder stoppen</translation>
    </message>
    <message>
        <source>Play something first, then keep it.</source>
        <translation>Spiele zuerst etwas, dann behalte es.</translation>
    </message>
    <message>
        <source>Play something on a MIDI keyboard first.</source>
        <translation>Spiele zuerst etwas auf einem MIDI-Keyboard.</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <translation>Auswahl spielen</translation>
    </message>
    <message>
        <source>Play what it wrote; the training goes on meanwhile (Alt+S)</source>
        <translation>Spielen, was es schrieb; das Training geht währenddessen weiter (Alt+A)</translation>
    </message>
    <message>
        <source>Play {count} rounds (Enter)</source>
        <translation>{count} Runden spielen (Enter)</translation>
    </message>
    <message>
        <source>Play {note} instead</source>
        <translation>Stattdessen {note} spielen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playback broke off and was started again; it goes on where it was.</source>
        <translation>Die Wiedergabe brach ab und wurde neu gestartet; sie läuft dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>Playback broke off; it starts again with the next thing you play.</source>
        <translation>Die Wiedergabe brach ab; sie startet neu, sobald du wieder etwas spielst.</translation>
    </message>
    <message>
        <source>Playback could not be started; the next thing you play tries again.</source>
        <translation>Die Wiedergabe ließ sich nicht starten; beim nächsten Abspielen wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Plays a little early or late, softer or louder.
Every time it does so otherwise.</source>
        <translation>Spielt ein wenig früher oder später, leiser oder lauter.
Jedes Mal anders.</translation>
    </message>
    <message>
        <source>Plots of prompt and answer</source>
        <translation>Diagramme von Vorgabe und Antwort</translation>
    </message>
    <message>
        <source>Porta.</source>
        <translation>Porta.</translation>
    </message>
    <message>
        <source>Portamento</source>
        <translation>Portamento</translation>
    </message>
    <message>
        <source>Portamento time</source>
        <translation>Portamentozeit</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Press Continue ({keys}). The answer comes as ghost notes; {keeping} keeps it.</source>
        <translation>Drücke Fortsetzen ({keys}). Die Antwort kommt als Geisternoten; {keeping} behält sie.</translation>
    </message>
    <message>
        <source>Press Continue: what it answers is drawn here beside the music around it.</source>
        <translation>Drücke Fortsetzen: die Antwort wird hier neben der Musik ringsum gezeichnet.</translation>
    </message>
    <message>
        <source>Press a key to hear it</source>
        <translation>Taste drücken, um sie zu hören</translation>
    </message>
    <message>
        <source>Press a key to hear it
Drag with the right button: the range of answers</source>
        <translation>Taste drücken, um sie zu hören
Mit der rechten Maustaste ziehen: Umfang der Antworten</translation>
    </message>
    <message>
        <source>Press a pedal</source>
        <translation>Ein Pedal treten</translation>
    </message>
    <message>
        <source>Press it on the keyboard</source>
        <translation>Auf der Klaviatur drücken</translation>
    </message>
    <message>
        <source>Press {controller}</source>
        <translation>{controller} treten</translation>
    </message>
    <message>
        <source>Press {keys} to hear it, and again to stop.</source>
        <translation>Drücke {keys}, um es zu hören, und noch einmal, um zu stoppen.</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Voriger Take</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress of the answer</source>
        <translation>Fortschritt der Antwort</translation>
    </message>
    <message>
        <source>Prompt and answer</source>
        <translation>Vorgabe und Antwort</translation>
    </message>
    <message>
        <source>Put a slider where it was at first</source>
        <translation>Einen Regler auf seinen Anfangswert setzen</translation>
    </message>
    <message>
        <source>Put the FluidSynth library on the PATH, or install Deep Musician as a program: that brings it along.</source>
        <translation>Lege die Bibliothek FluidSynth in den PATH, oder installiere Deep Musician als Programm: das bringt sie mit.</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Erste Schritte wegräumen</translation>
    </message>
    <message>
        <source>Put the playhead elsewhere</source>
        <translation>Abspielmarke anderswohin setzen</translation>
    </message>
    <message>
        <source>Put the report on the clipboard, to paste it into a letter</source>
        <translation>Den Bericht in die Zwischenablage legen, um ihn in eine Nachricht einzufügen</translation>
    </message>
    <message>
        <source>Put the versions on the clipboard (Enter)</source>
        <translation>Die Versionen in die Zwischenablage legen (Enter)</translation>
    </message>
    <message>
        <source>Put them away (Esc); Help › First steps shows them again</source>
        <translation>Wegräumen (Esc); Hilfe › Erste Schritte zeigt sie wieder</translation>
    </message>
    <message>
        <source>QtAwesome, with Phosphor icons</source>
        <translation>QtAwesome, mit Phosphor-Symbolen</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Quantise what is recorded</source>
        <translation>Aufnahme quantisieren</translation>
    </message>
    <message>
        <source>Quantise {notes}</source>
        <translation>{notes} quantisieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quite unexpected</source>
        <translation>Ganz unerwartet</translation>
    </message>
    <message>
        <source>R {value}</source>
        <translation>R {value}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Rather unexpected</source>
        <translation>Eher unerwartet</translation>
    </message>
    <message>
        <source>Read no further; the open piece stays as it is</source>
        <translation>Nicht weiter lesen; das offene Stück bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Read the music, then learn from it (Alt+B)</source>
        <translation>Die Musik lesen, dann aus ihr lernen (Alt+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record {notes}</source>
        <translation>{notes} aufnehmen</translation>
    </message>
    <message>
        <source>Recorded {notes}.</source>
        <translation>{notes} aufgenommen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording. Play on your MIDI keyboard; R or Space ends it.</source>
        <translation>Aufnahme läuft. Spiele auf deinem MIDI-Keyboard; R oder die Leertaste beendet sie.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Release-Zeit</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Tonart entfernen</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Remove metre</source>
        <translation>Taktart entfernen</translation>
    </message>
    <message>
        <source>Remove tempo</source>
        <translation>Tempo entfernen</translation>
    </message>
    <message>
        <source>Rename a track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Rename {track}</source>
        <translation>{track} umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Replace by {name}</source>
        <translation>Durch {name} ersetzen</translation>
    </message>
    <message>
        <source>Replace what is recorded over</source>
        <translation>Bei Aufnahme Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset a controller</source>
        <translation>Controller zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {controller}</source>
        <translation>{controller} zurücksetzen</translation>
    </message>
    <message>
        <source>Resize {notes}</source>
        <translation>Länge von {notes} ändern</translation>
    </message>
    <message>
        <source>Reson.</source>
        <translation>Reson.</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Rest on Fill, Vary and so on</source>
        <translation>Auf Füllen, Variieren und so weiter verweilen</translation>
    </message>
    <message>
        <source>Rest on its picture; click to choose it</source>
        <translation>Auf dem Bild verweilen; klicken, um ihn zu wählen</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Right-click its row</source>
        <translation>Rechtsklick auf die Zeile</translation>
    </message>
    <message>
        <source>Right-click, or sweep with the right button</source>
        <translation>Rechtsklick, oder mit der rechten Taste darüberfahren</translation>
    </message>
    <message>
        <source>Right: {real} is the composer&apos;s.</source>
        <translation>Richtig: {real} ist vom Komponisten.</translation>
    </message>
    <message>
        <source>Right; Left hides them</source>
        <translation>Rechts; Links blendet sie aus</translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation>Runde {number} von {count}</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Same rhythm</source>
        <translation>Selber Rhythmus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save C&amp;SV…</source>
        <translation>&amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as a project…</source>
        <translation>Als Projekt speichern…</translation>
    </message>
    <message>
        <source>Save as {name}</source>
        <translation>Als {name} speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save pi&amp;cture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the changes to {name} before it is closed?</source>
        <translation>Änderungen an {name} vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}, which another window has open too.</source>
        <translation>{name} gespeichert; auch ein anderes Fenster hat es offen.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Saving replaces those changes; they stay among the backups. “Save as…” keeps both.</source>
        <translation>Speichern ersetzt diese Änderungen; sie bleiben bei den Sicherungen. „Speichern unter…“ bewahrt beides.</translation>
    </message>
    <message>
        <source>Say that it is the composer&apos;s (Enter)</source>
        <translation>Sagen, dass es vom Komponisten ist (Enter)</translation>
    </message>
    <message>
        <source>Say where to (Enter)</source>
        <translation>Sagen, wohin (Enter)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tonleiter</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts scrollen</translation>
    </message>
    <message>
        <source>Scroll with Up and Down; Tab goes from link to link</source>
        <translation>Mit Auf und Ab scrollen; Tab geht von Link zu Link</translation>
    </message>
    <message>
        <source>Search the manual …</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message>
        <source>See and hear a take in its place</source>
        <translation>Einen Take an Ort und Stelle sehen und hören</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Sehen, wie es lief</translation>
    </message>
    <message>
        <source>See what can be done with a track</source>
        <translation>Sehen, was sich mit einer Spur machen lässt</translation>
    </message>
    <message>
        <source>See what would be written, read and replaced</source>
        <translation>Sehen, was geschrieben, gelesen und ersetzt würde</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select from where it stands</source>
        <translation>Von seinem Ort aus auswählen</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>Noten auswählen</translation>
    </message>
    <message>
        <source>Select notes first.</source>
        <translation>Wähle zuerst Noten aus.</translation>
    </message>
    <message>
        <source>Select notes or a span of time to fill.</source>
        <translation>Wähle Noten oder einen Zeitbereich zum Füllen aus.</translation>
    </message>
    <message>
        <source>Select notes or a span of time to vary.</source>
        <translation>Wähle Noten oder einen Zeitbereich zum Variieren aus.</translation>
    </message>
    <message>
        <source>Select notes or a stretch of time first.</source>
        <translation>Wähle zuerst Noten oder einen Zeitbereich aus.</translation>
    </message>
    <message>
        <source>Select or no longer</source>
        <translation>Auswählen oder nicht mehr</translation>
    </message>
    <message>
        <source>Select out of scale</source>
        <translation>Leiterfremde Noten auswählen</translation>
    </message>
    <message>
        <source>Select same pitch</source>
        <translation>Gleiche Tonhöhe auswählen</translation>
    </message>
    <message>
        <source>Select the note at the caret</source>
        <translation>Note am Cursor auswählen</translation>
    </message>
    <message>
        <source>Select the notes that models are to leave as they are.</source>
        <translation>Wähle die Noten aus, die Modelle so lassen sollen, wie sie sind.</translation>
    </message>
    <message>
        <source>Select the one note to be weighed.</source>
        <translation>Wähle die eine Note aus, die gewogen werden soll.</translation>
    </message>
    <message>
        <source>Select within a rectangle</source>
        <translation>In einem Rechteck auswählen</translation>
    </message>
    <message>
        <source>Sent the sheet music to the printer.</source>
        <translation>Das Notenblatt ging an den Drucker.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Set it there as it is, or no longer</source>
        <translation>Dort so setzen, wie es ist, oder nicht mehr</translation>
    </message>
    <message>
        <source>Set length to the grid</source>
        <translation>Länge auf Rasterschritt setzen</translation>
    </message>
    <message>
        <source>Set length to the last note touched</source>
        <translation>Länge der zuletzt berührten Note setzen</translation>
    </message>
    <message>
        <source>Set the length of {notes}</source>
        <translation>Länge von {notes} setzen</translation>
    </message>
    <message>
        <source>Set {controller} at {place}</source>
        <translation>{controller} bei {place} setzen</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>Leitereigener Septakkord</translation>
    </message>
    <message>
        <source>Share to vary</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation>Notenblatt</translation>
    </message>
    <message>
        <source>Sheet music needs the package verovio: install Deep Musician with its extra “notation”.</source>
        <translation>Das Notenblatt braucht das Paket verovio: installiere Deep Musician mit dem Zusatz „notation“.</translation>
    </message>
    <message>
        <source>Sheet music only</source>
        <translation>Nur Notenblatt</translation>
    </message>
    <message>
        <source>Shift+arrows; a full stop leaves it so</source>
        <translation>Umschalt+Pfeile; Punkt lässt es so</translation>
    </message>
    <message>
        <source>Shift+press in the ruler, and drag</source>
        <translation>Umschalt+Drücken im Lineal, und ziehen</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Shorter by a step of the grid</source>
        <translation>Einen Rasterschritt kürzer</translation>
    </message>
    <message>
        <source>Show a take first, or select notes that came from one.</source>
        <translation>Zeige zuerst einen Take, oder wähle Noten aus, die aus einem stammen.</translation>
    </message>
    <message>
        <source>Show and hear what stood there (hold)</source>
        <translation>Zeigen und hören, was dort stand (halten)</translation>
    </message>
    <message>
        <source>Show another lane</source>
        <translation>Weiteren Streifen zeigen</translation>
    </message>
    <message>
        <source>Show first what the model expects.</source>
        <translation>Zeige zuerst, was das Modell erwartet.</translation>
    </message>
    <message>
        <source>Show instrument, channel, volume and pan</source>
        <translation>Instrument, Kanal, Lautstärke und Panorama zeigen</translation>
    </message>
    <message>
        <source>Show only rows of the scale</source>
        <translation>Nur Zeilen der Tonleiter zeigen</translation>
    </message>
    <message>
        <source>Show only rows with notes</source>
        <translation>Nur Zeilen mit Noten zeigen</translation>
    </message>
    <message>
        <source>Show other tracks</source>
        <translation>Andere Spuren zeigen</translation>
    </message>
    <message>
        <source>Show what the model expects</source>
        <translation>Zeigen, was das Modell erwartet</translation>
    </message>
    <message>
        <source>Shrink {notes}</source>
        <translation>{notes} stauchen</translation>
    </message>
    <message>
        <source>Silent time steps, %</source>
        <translation>Stille Zeitschritte, %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller sheet music</source>
        <translation>Notenblatt kleiner</translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Soft pedal</source>
        <translation>Soft-Pedal</translation>
    </message>
    <message>
        <source>Solo track</source>
        <translation>Spur solo</translation>
    </message>
    <message>
        <source>Solo {track}</source>
        <translation>{track} solo</translation>
    </message>
    <message>
        <source>Something else is being written.</source>
        <translation>Es wird gerade etwas anderes geschrieben.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sost.</source>
        <translation>Sost.</translation>
    </message>
    <message>
        <source>Sostenuto pedal</source>
        <translation>Sostenutopedal</translation>
    </message>
    <message>
        <source>Sound a middle C with the active track&apos;s instrument</source>
        <translation>Ein mittleres C mit dem Instrument der aktiven Spur erklingen lassen</translation>
    </message>
    <message>
        <source>Sound and MIDI</source>
        <translation>Klang und MIDI</translation>
    </message>
    <message>
        <source>Sound and MIDI…</source>
        <translation>Klang und MIDI…</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Sound what comes in with the active track&apos;s instrument.
Off for a keyboard that sounds by itself.</source>
        <translation>Was hereinkommt, mit dem Instrument der aktiven Spur durchleiten.
Aus für ein Keyboard, das selbst klingt.</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3)</source>
        <translation>SoundFonts (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Spärlich</translation>
    </message>
    <message>
        <source>Speak through the screen reader</source>
        <translation>Durch den Screenreader sprechen</translation>
    </message>
    <message>
        <source>Star the take</source>
        <translation>Take mit Stern</translation>
    </message>
    <message>
        <source>Start, stop and go elsewhere together with the programs around a JACK server</source>
        <translation>Gemeinsam mit den Programmen um einen JACK-Server starten, stoppen und springen</translation>
    </message>
    <message>
        <source>Start, stop and keep the tempo of the clock that comes in</source>
        <translation>Mit der hereinkommenden Clock starten, stoppen und das Tempo halten</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <source>Starts and ends</source>
        <translation>Anfänge und Enden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays with what is likely: few surprises, few wrong notes</source>
        <translation>Bleibt beim Wahrscheinlichen: wenige Überraschungen, wenige falsche Noten</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>Schritteingabe</translation>
    </message>
    <message>
        <source>Step input is off.</source>
        <translation>Schritteingabe ist aus.</translation>
    </message>
    <message>
        <source>Step input: each chord you play is written at the playhead.</source>
        <translation>Schritteingabe: jeder gespielte Akkord wird an die Abspielmarke geschrieben.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and return</source>
        <translation>Stopp und zurück</translation>
    </message>
    <message>
        <source>Stop writing; nothing is left behind</source>
        <translation>Mit dem Schreiben aufhören; nichts bleibt zurück</translation>
    </message>
    <message>
        <source>Stop, or play the one heard last again (Space)</source>
        <translation>Stoppen, oder das zuletzt Gehörte noch einmal spielen (Leertaste)</translation>
    </message>
    <message>
        <source>Stopped after {notes}.</source>
        <translation>Nach {notes} gestoppt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Stretch {notes}</source>
        <translation>{notes} strecken</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>Sus4-Akkord</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>Sus2-Akkord</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>Haltepedal</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Take a track into another program</source>
        <translation>Eine Spur in ein anderes Programm bringen</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>Take {number} of {count}, {title}: {notes}.</source>
        <translation>Take {number} von {count}, {title}: {notes}.</translation>
    </message>
    <message>
        <source>Take {number} will stand here.</source>
        <translation>Take {number} kommt hierher.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes of this session</source>
        <translation>Takes dieser Sitzung</translation>
    </message>
    <message>
        <source>Takes unlikely turns; expect some that do not fit</source>
        <translation>Nimmt unwahrscheinliche Wendungen; manche passen wohl nicht</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Tell in exported files what models wrote</source>
        <translation>In exportierten Dateien sagen, was Modelle schrieben</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature must be above 0, threshold between 0 and 1, and the seed not negative.</source>
        <translation>Die Temperatur muss über 0 liegen, die Schwelle zwischen 0 und 1, und der Startwert darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Temperature of the rhythm</source>
        <translation>Temperatur Rhythmus</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo at the playhead</source>
        <translation>Tempo an der Abspielmarke</translation>
    </message>
    <message>
        <source>Tempo at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation>Tempo an der Abspielmarke: tippen oder das Rad drehen; die Pfeile gehen schrittweise, Eingabe schreibt es</translation>
    </message>
    <message>
        <source>Tempo changes go along (Alt+T)
Without them the other program plays the notes at its own tempo</source>
        <translation>Tempowechsel gehen mit (Alt+T)
Ohne sie spielt das andere Programm die Noten in seinem eigenen Tempo</translation>
    </message>
    <message>
        <source>Tempo {sign}, {place}</source>
        <translation>Tempo {sign}, {place}</translation>
    </message>
    <message>
        <source>Test note</source>
        <translation>Testnote</translation>
    </message>
    <message>
        <source>That is all it takes. {keys} opens the manual whenever you want to know more.</source>
        <translation>Mehr braucht es nicht. {keys} öffnet das Handbuch, wann immer du mehr wissen willst.</translation>
    </message>
    <message>
        <source>That is too long to be written at once; select a part of it.</source>
        <translation>Das ist zu lang, um auf einmal geschrieben zu werden; wähle einen Teil davon aus.</translation>
    </message>
    <message>
        <source>That was a guess</source>
        <translation>Das war geraten</translation>
    </message>
    <message>
        <source>That was certain</source>
        <translation>Das war sicher</translation>
    </message>
    <message>
        <source>That was fairly sure</source>
        <translation>Das war ziemlich sicher</translation>
    </message>
    <message>
        <source>That went wrong inside the program; the details are in its log.</source>
        <translation>Das ging im Programm schief; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The FluidSynth library is not installed, so there is no built-in synth.</source>
        <translation>Die Bibliothek FluidSynth ist nicht installiert, darum gibt es keinen eingebauten Synth.</translation>
    </message>
    <message>
        <source>The JACK server has ended, and its transport with it.</source>
        <translation>Der JACK-Server ist beendet, und mit ihm sein Transport.</translation>
    </message>
    <message>
        <source>The MIDI channel that the track is sent on; 10 plays drums</source>
        <translation>Der MIDI-Kanal, auf dem die Spur gesendet wird; 10 spielt Schlagzeug</translation>
    </message>
    <message>
        <source>The MIDI clock fell silent, so playback pauses.</source>
        <translation>Die MIDI-Clock ist verstummt, darum pausiert die Wiedergabe.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” cannot be opened.</source>
        <translation>Der MIDI-Anschluss „{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” has stopped answering.</source>
        <translation>Der MIDI-Anschluss „{name}“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” is not there.</source>
        <translation>Der MIDI-Anschluss „{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The amount to vary lies between 0 and 1.</source>
        <translation>Der Anteil zum Variieren liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The answer could not be kept in “{name}”: {reason}.</source>
        <translation>Die Antwort konnte nicht in „{name}“ bewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>The answer {flaw}, so it was drawn again with seed {seed}.</source>
        <translation>Die Antwort {flaw}, darum wurde sie mit Startwert {seed} neu gezogen.</translation>
    </message>
    <message>
        <source>The answer {flaw}, so the likeliest keys were taken.</source>
        <translation>Die Antwort {flaw}, darum wurden die wahrscheinlichsten Tasten genommen.</translation>
    </message>
    <message>
        <source>The answer {flaw}; try another threshold or model.</source>
        <translation>Die Antwort {flaw}; versuche eine andere Schwelle oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation>Die Antworten lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answers in “{name}” could not be read: {reason}.</source>
        <translation>Die Antworten in „{name}“ konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The built-in synth cannot read its sounds.</source>
        <translation>Der eingebaute Synth kann seine Klänge nicht lesen.</translation>
    </message>
    <message>
        <source>The built-in synth cannot read the SoundFont “{name}”.</source>
        <translation>Der eingebaute Synth kann den SoundFont „{name}“ nicht lesen.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder}</source>
        <translation>Der Prüfpunkt in {folder}</translation>
    </message>
    <message>
        <source>The checkpoint {path} does not fit; train into another folder.</source>
        <translation>Der Prüfpunkt {path} passt nicht; trainiere in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The chord model of many tutorials: never hears the prompt, tells no rhythm, goes round in circles.</source>
        <translation>Das Akkordmodell vieler Tutorials: hört nie die Vorgabe, kennt keinen Rhythmus, dreht sich im Kreis.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. It needs the prepared music that it names.</source>
        <translation>Der Befehl liegt in der Zwischenablage. Er braucht die vorbereitete Musik, die er nennt.</translation>
    </message>
    <message>
        <source>The composer</source>
        <translation>Der Komponist</translation>
    </message>
    <message>
        <source>The composers</source>
        <translation>Die Komponisten</translation>
    </message>
    <message>
        <source>The corpus holds no pieces of the split “{split}”; name some when it is prepared.</source>
        <translation>Das Korpus enthält keine Stücke des Teils „{split}“; nenne welche, wenn es vorbereitet wird.</translation>
    </message>
    <message>
        <source>The corpus in {folder} could not be written: {reason}.</source>
        <translation>Das Korpus in {folder} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The figures behind it, a line each, for other programs (Alt+S)</source>
        <translation>Die Zahlen dahinter, je eine Zeile, für andere Programme (Alt+C)</translation>
    </message>
    <message>
        <source>The first one comes with the first step.</source>
        <translation>Die erste kommt mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>The first steps are not shown.</source>
        <translation>Die ersten Schritte werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Ordner {name}…</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be made: {reason}.</source>
        <translation>Der Ordner „{name}“ konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The grid is off, so there are no lines.</source>
        <translation>Das Raster ist aus, darum gibt es keine Linien.</translation>
    </message>
    <message>
        <source>The grid that notes snap to; adaptive follows the zoom.
{ways}</source>
        <translation>Das Raster, an dem Noten einrasten; adaptiv folgt dem Zoom.
{ways}</translation>
    </message>
    <message>
        <source>The instrument that plays the track</source>
        <translation>Das Instrument, das die Spur spielt</translation>
    </message>
    <message>
        <source>The last sheet is being made.</source>
        <translation>Das letzte Blatt wird gemacht.</translation>
    </message>
    <message>
        <source>The last {most} takes are kept, and all starred ones; {forgotten} are gone.</source>
        <translation>Die letzten {most} Takes bleiben, und alle mit Stern; {forgotten} sind weg.</translation>
    </message>
    <message>
        <source>The latest sample as a piano roll</source>
        <translation>Die neueste Probe als Pianorolle</translation>
    </message>
    <message>
        <source>The libsndfile library is not installed, so sound cannot be written.</source>
        <translation>Die Bibliothek libsndfile ist nicht installiert, darum lässt sich kein Klang schreiben.</translation>
    </message>
    <message>
        <source>The log in {folder}</source>
        <translation>Das Protokoll in {folder}</translation>
    </message>
    <message>
        <source>The log tells more, for you alone: {log}.</source>
        <translation>Das Protokoll sagt mehr, für dich allein: {log}.</translation>
    </message>
    <message>
        <source>The loop, bar {first}</source>
        <translation>Die Schleife, Takt {first}</translation>
    </message>
    <message>
        <source>The loop, bars {first} to {last}</source>
        <translation>Die Schleife, Takte {first} bis {last}</translation>
    </message>
    <message>
        <source>The lowest note allowed lies above the highest one.</source>
        <translation>Die tiefste erlaubte Note liegt über der höchsten.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model that learns (Alt+M)</source>
        <translation>Das Modell, das lernt (Alt+M)</translation>
    </message>
    <message>
        <source>The model would leave this place empty.</source>
        <translation>Das Modell würde diese Stelle leer lassen.</translation>
    </message>
    <message>
        <source>The note model of many tutorials: frequent notes and chords, one every half beat.</source>
        <translation>Das Notenmodell vieler Tutorials: häufige Noten und Akkorde, je eine auf jeden halben Schlag.</translation>
    </message>
    <message>
        <source>The notes that stay leave no room: 1 voice is allowed, and so many sound all the time.</source>
        <translation>Die Noten, die bleiben, lassen keinen Platz: 1 Stimme ist erlaubt, und so viele klingen die ganze Zeit.</translation>
    </message>
    <message>
        <source>The notes that stay leave no room: {count} voices are allowed, and so many sound all the time.</source>
        <translation>Die Noten, die bleiben, lassen keinen Platz: {count} Stimmen sind erlaubt, und so viele klingen die ganze Zeit.</translation>
    </message>
    <message>
        <source>The open piece could not be written to {folder}: {reason}.</source>
        <translation>Das offene Stück ließ sich nicht nach {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The open piece is new once; after that you will know the composer&apos;s bars again.</source>
        <translation>Das offene Stück ist einmal neu; danach erkennst du die Takte des Komponisten wieder.</translation>
    </message>
    <message>
        <source>The open piece is new {count} times; after that you will know the composer&apos;s bars again.</source>
        <translation>Das offene Stück ist {count} Mal neu; danach erkennst du die Takte des Komponisten wieder.</translation>
    </message>
    <message>
        <source>The open piece will not do. {problem}</source>
        <translation>Das offene Stück eignet sich nicht. {problem}</translation>
    </message>
    <message>
        <source>The open piece, {name}</source>
        <translation>Das offene Stück, {name}</translation>
    </message>
    <message>
        <source>The original research model, trained with cross-entropy. Often answers with silence.</source>
        <translation>Das ursprüngliche Forschungsmodell, trainiert mit Kreuzentropie. Antwortet oft mit Stille.</translation>
    </message>
    <message>
        <source>The original research model, trained with focal loss.</source>
        <translation>Das ursprüngliche Forschungsmodell, trainiert mit Focal Loss.</translation>
    </message>
    <message>
        <source>The piece</source>
        <translation>Das Stück</translation>
    </message>
    <message>
        <source>The piece begins here.</source>
        <translation>Hier beginnt das Stück.</translation>
    </message>
    <message>
        <source>The piece is too large for a project file.</source>
        <translation>Das Stück ist zu groß für eine Projektdatei.</translation>
    </message>
    <message>
        <source>The piece is too long for a MIDI file.</source>
        <translation>Das Stück ist zu lang für eine MIDI-Datei.</translation>
    </message>
    <message>
        <source>The piece is too long for a project file.</source>
        <translation>Das Stück ist zu lang für eine Projektdatei.</translation>
    </message>
    <message>
        <source>The piece lasts more than {most} hours, too long for a sound file.</source>
        <translation>Das Stück dauert mehr als {most} Stunden, zu lang für eine Klangdatei.</translation>
    </message>
    <message>
        <source>The pitches of MIDI are 0 to {highest}.</source>
        <translation>Die Tonhöhen von MIDI sind 0 bis {highest}.</translation>
    </message>
    <message>
        <source>The polyphony must not be negative.</source>
        <translation>Die Zahl der Stimmen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet music.</source>
        <translation>Der Drucker hat das Notenblatt nicht angenommen.</translation>
    </message>
    <message>
        <source>The proposal was dropped, because its track was moved or deleted.</source>
        <translation>Der Vorschlag wurde fallen gelassen, weil seine Spur verschoben oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>The proposal was dropped, because notes in its place were edited.</source>
        <translation>Der Vorschlag wurde fallen gelassen, weil Noten an seiner Stelle bearbeitet wurden.</translation>
    </message>
    <message>
        <source>The same network over performance events, as first published: hundredths of seconds and no bars.</source>
        <translation>Dasselbe Netz über Spielereignissen, wie zuerst veröffentlicht: Hundertstelsekunden und keine Takte.</translation>
    </message>
    <message>
        <source>The same seed gives the same notes again</source>
        <translation>Derselbe Startwert gibt wieder dieselben Noten</translation>
    </message>
    <message>
        <source>The same {notes} again, seed {seed}.</source>
        <translation>Dieselben {notes} noch einmal, Startwert {seed}.</translation>
    </message>
    <message>
        <source>The scale: its rows are lighter, and notes can step along it</source>
        <translation>Die Tonleiter: ihre Zeilen sind heller, und Noten können auf ihr schreiten</translation>
    </message>
    <message>
        <source>The search in {folder}</source>
        <translation>Die Suche in {folder}</translation>
    </message>
    <message>
        <source>The search in {folder} is another one; search in another folder.</source>
        <translation>Die Suche in {folder} ist eine andere; suche in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The seed must not be negative.</source>
        <translation>Der Startwert darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The sheet music could not be drawn.</source>
        <translation>Das Notenblatt konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The sheet music is being drawn …</source>
        <translation>Das Notenblatt wird gezeichnet …</translation>
    </message>
    <message>
        <source>The sliders by a name</source>
        <translation>Die Regler unter einem Namen</translation>
    </message>
    <message>
        <source>The sounds of the built-in synth are missing.</source>
        <translation>Die Klänge des eingebauten Synths fehlen.</translation>
    </message>
    <message>
        <source>The span is shorter than one step of the time grid.</source>
        <translation>Der Bereich ist kürzer als ein Schritt des Zeitrasters.</translation>
    </message>
    <message>
        <source>The span to fill is empty.</source>
        <translation>Der Bereich zum Füllen ist leer.</translation>
    </message>
    <message>
        <source>The style needs a name.</source>
        <translation>Der Stil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The table {path} is damaged; search in another folder.</source>
        <translation>Die Tabelle {path} ist beschädigt; suche in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The temperature of the rhythm must be above 0.</source>
        <translation>Die Temperatur des Rhythmus muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The test split of {name} has keys far from all that can be learnt from.</source>
        <translation>Der Testteil von {name} hat Tonarten, die weit von allem liegen, was sich lernen lässt.</translation>
    </message>
    <message>
        <source>The textbook&apos;s autoencoder of piano-roll pictures, cut at a threshold. Silent at its own cut of a half.</source>
        <translation>Der Autoencoder für Pianorollenbilder aus dem Lehrbuch, an einer Schwelle abgeschnitten. Stumm bei seiner eigenen Schwelle von einem halben.</translation>
    </message>
    <message>
        <source>The time grid has {grids} steps to a beat.</source>
        <translation>Das Zeitraster hat {grids} Schritte je Schlag.</translation>
    </message>
    <message>
        <source>The track that this take was written for is gone.</source>
        <translation>Die Spur, für die dieser Take geschrieben wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The training could not be begun in {folder}: {reason}.</source>
        <translation>Das Training konnte in {folder} nicht begonnen werden: {reason}.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The training ended by itself. Go on begins where its last checkpoint was.</source>
        <translation>Das Training endete von selbst. „Weiter“ beginnt, wo sein letzter Prüfpunkt war.</translation>
    </message>
    <message>
        <source>The tune does not begin with the header X:1, M:, L:1/16, K:.</source>
        <translation>Die Melodie beginnt nicht mit dem Kopf X:1, M:, L:1/16, K:.</translation>
    </message>
    <message>
        <source>The tune has bars that do not add up, or ties between different notes.</source>
        <translation>Die Melodie hat Takte, die nicht aufgehen, oder Haltebögen zwischen verschiedenen Noten.</translation>
    </message>
    <message>
        <source>The tune holds what this dialect of ABC does not.</source>
        <translation>Die Melodie enthält, was dieser ABC-Dialekt nicht kennt.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s model: mean steps and durations. Pauses oddly and takes chords apart.</source>
        <translation>Das Modell des Tutorials: gemittelte Schritte und Dauern. Macht seltsame Pausen und zerlegt Akkorde.</translation>
    </message>
    <message>
        <source>The weights of {model} are others than then, and so may the notes be.</source>
        <translation>Die Gewichte von {model} sind andere als damals, und so vielleicht auch die Noten.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged or made for another version.</source>
        <translation>Die Gewichte von {name} sind beschädigt oder für eine andere Version gemacht.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged: some of them are not numbers.</source>
        <translation>Die Gewichte von {name} sind beschädigt: einige davon sind keine Zahlen.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; install them again.</source>
        <translation>Die Gewichte von {name} sind beschädigt; installiere sie neu.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; train them again.</source>
        <translation>Die Gewichte von {name} sind beschädigt; trainiere sie neu.</translation>
    </message>
    <message>
        <source>The weights of {name} are not installed.</source>
        <translation>Die Gewichte von {name} sind nicht installiert.</translation>
    </message>
    <message>
        <source>The whole piece</source>
        <translation>Das ganze Stück</translation>
    </message>
    <message>
        <source>The whole piece. Click to look there, drag the frame to scroll or its ends to zoom; the wheel scrolls, with Ctrl it zooms</source>
        <translation>Das ganze Stück. Klicken, um dort nachzusehen, den Rahmen ziehen, um zu scrollen, oder seine Enden, um zu zoomen; das Rad scrollt, mit Strg zoomt es</translation>
    </message>
    <message>
        <source>There are enough lanes; choose what they show.</source>
        <translation>Es sind genug Streifen; wähle, was sie zeigen.</translation>
    </message>
    <message>
        <source>There are no markers yet.</source>
        <translation>Es gibt noch keine Marken.</translation>
    </message>
    <message>
        <source>There are no notes to harmonise in this span.</source>
        <translation>In diesem Bereich gibt es keine Noten zu harmonisieren.</translation>
    </message>
    <message>
        <source>There are no notes to harmonise on this track.</source>
        <translation>Auf dieser Spur gibt es keine Noten zu harmonisieren.</translation>
    </message>
    <message>
        <source>There are no notes to judge.</source>
        <translation>Es gibt keine Noten zu beurteilen.</translation>
    </message>
    <message>
        <source>There are no notes to vary in this span.</source>
        <translation>In diesem Bereich gibt es keine Noten zu variieren.</translation>
    </message>
    <message>
        <source>There are no pitched notes in this clip.</source>
        <translation>In diesem Clip sind keine Noten mit Tonhöhe.</translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}: {unread:,} of {files:,} files cannot be read, and drums cannot be learned.</source>
        <translation>In {where} gibt es keine Noten mit Tonhöhe: {unread:,} von {files:,} Dateien lassen sich nicht lesen, und Schlagzeug lässt sich nicht lernen.</translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}; drums cannot be learned.</source>
        <translation>In {where} gibt es keine Noten mit Tonhöhe; Schlagzeug lässt sich nicht lernen.</translation>
    </message>
    <message>
        <source>There are only {notes:,} notes in {where}; at least {least} are needed.</source>
        <translation>In {where} gibt es nur {notes:,} Noten; mindestens {least} braucht es.</translation>
    </message>
    <message>
        <source>There is a model called {model} already; give this one another name.</source>
        <translation>Es gibt schon ein Modell namens {model}; gib diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a model called {title} already; choose another name.</source>
        <translation>Es gibt schon ein Modell namens {title}; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a note already.</source>
        <translation>Hier ist schon eine Note.</translation>
    </message>
    <message>
        <source>There is no MIDI file in {where}.</source>
        <translation>In {where} gibt es keine MIDI-Datei.</translation>
    </message>
    <message>
        <source>There is no bar {bar}.</source>
        <translation>Es gibt keinen Takt {bar}.</translation>
    </message>
    <message>
        <source>There is no benchmark called {name}; there are {known}.</source>
        <translation>Es gibt keinen Benchmark namens {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;, which “{file}” gives keys to.</source>
        <translation>Es gibt keinen Befehl &quot;{command}&quot;, dem „{file}“ Tasten gibt.</translation>
    </message>
    <message>
        <source>There is no gesture &quot;{gesture}&quot;, which “{file}” gives a key to.</source>
        <translation>Es gibt keine Geste &quot;{gesture}&quot;, der „{file}“ eine Taste gibt.</translation>
    </message>
    <message>
        <source>There is no marker after the playhead.</source>
        <translation>Nach der Abspielmarke gibt es keine Marke.</translation>
    </message>
    <message>
        <source>There is no marker before the playhead.</source>
        <translation>Vor der Abspielmarke gibt es keine Marke.</translation>
    </message>
    <message>
        <source>There is no model called {name}; there are {known}.</source>
        <translation>Es gibt kein Modell namens {name}; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Hier ist keine Note.</translation>
    </message>
    <message>
        <source>There is no note in it.</source>
        <translation>Es enthält keine Note.</translation>
    </message>
    <message>
        <source>There is no note to change.</source>
        <translation>Es gibt keine Note zu ändern.</translation>
    </message>
    <message>
        <source>There is no other take.</source>
        <translation>Es gibt keinen anderen Take.</translation>
    </message>
    <message>
        <source>There is no output called “{wanted}”; `deepmusician ports` lists those there are.</source>
        <translation>Es gibt keinen Ausgang namens „{wanted}“; `deepmusician ports` zählt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>There is no piece in “{name}” with six bars in a row that have notes.</source>
        <translation>In „{name}“ gibt es kein Stück mit sechs Takten in Folge, die alle Noten haben.</translation>
    </message>
    <message>
        <source>There is no piece with {bars} bars in a row that have notes in each.</source>
        <translation>Es gibt kein Stück mit {bars} Takten in Folge, die alle Noten haben.</translation>
    </message>
    <message>
        <source>There is no proposal yet.</source>
        <translation>Es gibt noch keinen Vorschlag.</translation>
    </message>
    <message>
        <source>There is no rhythm to keep: nothing stands here or before.</source>
        <translation>Es gibt keinen Rhythmus zu halten: weder hier noch davor steht etwas.</translation>
    </message>
    <message>
        <source>There is no room on the keyboard to go further.</source>
        <translation>Auf der Klaviatur ist kein Platz, um weiterzugehen.</translation>
    </message>
    <message>
        <source>There is no such setting: {name}.</source>
        <translation>Es gibt keine solche Einstellung: {name}.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>There is no training in {folder}, or it is damaged.</source>
        <translation>In {folder} gibt es kein Training, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>There is not enough memory for that: close something else, or ask for less.</source>
        <translation>Dafür reicht der Speicher nicht: schließe etwas anderes oder verlange weniger.</translation>
    </message>
    <message>
        <source>There is nothing after {place} that could come later.</source>
        <translation>Nach {place} gibt es nichts, was später kommen könnte.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to search for in {name}, only in {known}.</source>
        <translation>In {name} gibt es nichts zu suchen, nur in {known}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These chords stand there already, or do not fit on the keyboard.</source>
        <translation>Diese Akkorde stehen schon da oder passen nicht auf die Klaviatur.</translation>
    </message>
    <message>
        <source>These notes are just so long already.</source>
        <translation>Diese Noten sind schon genau so lang.</translation>
    </message>
    <message>
        <source>These notes cannot get any shorter.</source>
        <translation>Diese Noten können nicht kürzer werden.</translation>
    </message>
    <message>
        <source>These notes lie in {scale} already.</source>
        <translation>Diese Noten liegen schon in {scale}.</translation>
    </message>
    <message>
        <source>These notes reach just to the next one already.</source>
        <translation>Diese Noten reichen schon genau bis zur nächsten.</translation>
    </message>
    <message>
        <source>These notes stand where they should already.</source>
        <translation>Diese Noten stehen schon, wo sie sollen.</translation>
    </message>
    <message>
        <source>This computer offers no MIDI system, so there are no MIDI ports.</source>
        <translation>Dieser Rechner bietet kein MIDI-System, darum gibt es keine MIDI-Anschlüsse.</translation>
    </message>
    <message>
        <source>This installation cannot train; one that can comes with: pip install &apos;deepmusician[train]&apos;.</source>
        <translation>Diese Installation kann nicht trainieren; eine, die es kann, gibt: pip install &apos;deepmusician[train]&apos;.</translation>
    </message>
    <message>
        <source>This is a drum track; the models write pitched notes only.</source>
        <translation>Dies ist eine Schlagzeugspur; die Modelle schreiben nur Noten mit Tonhöhe.</translation>
    </message>
    <message>
        <source>This is the first track.</source>
        <translation>Dies ist die erste Spur.</translation>
    </message>
    <message>
        <source>This is the last track.</source>
        <translation>Dies ist die letzte Spur.</translation>
    </message>
    <message>
        <source>This is the only lane.</source>
        <translation>Dies ist der einzige Streifen.</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>Diese Spur</translation>
    </message>
    <message>
        <source>This track is silent, and it alone is heard: the model begins something of its own.</source>
        <translation>Diese Spur ist still, und nur sie wird gehört: das Modell beginnt etwas Eigenes.</translation>
    </message>
    <message>
        <source>This was not saved. What you do not bring back now is offered again at the next start.</source>
        <translation>Dies wurde nicht gespeichert. Was du jetzt nicht zurückholst, wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Sichtbare Zeit</translation>
    </message>
    <message>
        <source>To hear it here, choose the built-in synth as output.</source>
        <translation>Um es hier zu hören, wähle den eingebauten Synth als Ausgang.</translation>
    </message>
    <message>
        <source>To the next note that sounds with it</source>
        <translation>Zur nächsten Note, die mit ihr klingt</translation>
    </message>
    <message>
        <source>To the start or the end of the piece</source>
        <translation>Zum Anfang oder Ende des Stücks</translation>
    </message>
    <message>
        <source>To the start, or to the last setting</source>
        <translation>Zum Anfang oder zum letzten Wert</translation>
    </message>
    <message>
        <source>Top-k must not be negative, and top-p must be above 0 and at most 1.</source>
        <translation>Top-k darf nicht negativ sein, und top-p muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Tracks of the open piece</source>
        <translation>Spuren des offenen Stücks</translation>
    </message>
    <message>
        <source>Train on your own music</source>
        <translation>Mit eigener Musik trainieren</translation>
    </message>
    <message>
        <source>Train on your own music…</source>
        <translation>Mit eigener Musik trainieren…</translation>
    </message>
    <message>
        <source>Training broke down at step {step}: the loss or its slope is not a number any more.</source>
        <translation>Das Training brach bei Schritt {step} zusammen: der Verlust oder seine Steigung ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Training broke down in every trial.</source>
        <translation>Das Training brach in jedem Versuch zusammen.</translation>
    </message>
    <message>
        <source>Transport and tools</source>
        <translation>Transport und Werkzeuge</translation>
    </message>
    <message>
        <source>Transpose {notes}</source>
        <translation>{notes} transponieren</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>Leitereigener Dreiklang</translation>
    </message>
    <message>
        <source>Triplet grid</source>
        <translation>Triolenraster</translation>
    </message>
    <message>
        <source>Turn it up under Sound and MIDI.</source>
        <translation>Dreh ihn unter Klang und MIDI auf.</translation>
    </message>
    <message>
        <source>Turn off M and S in the list of tracks; 0 unmutes selected notes.</source>
        <translation>Schalte M und S in der Spurliste aus; 0 schaltet ausgewählte Noten hörbar.</translation>
    </message>
    <message>
        <source>Twelve pieces that no model has learned from</source>
        <translation>Zwölf Stücke, aus denen kein Modell gelernt hat</translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation>Doppelt so lang</translation>
    </message>
    <message>
        <source>Two bars of a piece, then its next four: once as the composer wrote them, once or twice as a model did. Find the composer&apos;s, {rounds} times. Your answers stay on this computer.</source>
        <translation>Zwei Takte eines Stücks, dann die nächsten vier: einmal, wie der Komponist sie schrieb, ein- oder zweimal, wie ein Modell es tat. Finde die des Komponisten, {rounds} Mal. Deine Antworten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Two pieces at least are needed: one is held out, to tell how well the other is learnt.</source>
        <translation>Es braucht mindestens zwei Stücke: eines bleibt zurück, um zu sehen, wie gut das andere gelernt wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Units of the network; more learn more, slower</source>
        <translation>Einheiten des Netzes; mehr lernen mehr, aber langsamer</translation>
    </message>
    <message>
        <source>Unmute {notes}</source>
        <translation>{notes} hörbar schalten</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up a semitone</source>
        <translation>Halbton aufwärts</translation>
    </message>
    <message>
        <source>Up a step of the scale</source>
        <translation>Leiterstufe aufwärts</translation>
    </message>
    <message>
        <source>Up an octave</source>
        <translation>Oktave aufwärts</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Auf oder Ab</translation>
    </message>
    <message>
        <source>Up or Down; with Shift by ten steps</source>
        <translation>Auf oder Ab; mit Umschalt um zehn Schritte</translation>
    </message>
    <message>
        <source>V. delay</source>
        <translation>V.-Verzug</translation>
    </message>
    <message>
        <source>V. depth</source>
        <translation>V.-Tiefe</translation>
    </message>
    <message>
        <source>V. rate</source>
        <translation>V.-Rate</translation>
    </message>
    <message>
        <source>Variat.</source>
        <translation>Variat.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Vary the selection</source>
        <translation>Auswahl variieren</translation>
    </message>
    <message>
        <source>Vary with {model}</source>
        <translation>Mit {model} variieren</translation>
    </message>
    <message>
        <source>Vel.</source>
        <translation>Vel.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Velocity {first} to {last}</source>
        <translation>Anschlag {first} bis {last}</translation>
    </message>
    <message>
        <source>Velocity {value}</source>
        <translation>Anschlag {value}</translation>
    </message>
    <message>
        <source>Verovio could not write this piece as Humdrum kern.</source>
        <translation>Verovio konnte dieses Stück nicht als Humdrum kern schreiben.</translation>
    </message>
    <message>
        <source>Versions and licences, to copy</source>
        <translation>Versionen und Lizenzen, zum Kopieren</translation>
    </message>
    <message>
        <source>Vibrato delay</source>
        <translation>Vibratoverzögerung</translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation>Vibratotiefe</translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation>Vibratorate</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views change at once; the playhead turns pages</source>
        <translation>Ansichten wechseln sofort; die Abspielmarke blättert um</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Vol.</source>
        <translation>Lautst.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg Vorbis or MP3, by the built-in synth, as it is heard now</source>
        <translation>WAV, FLAC, Ogg Vorbis oder MP3, vom eingebauten Synth, so wie es jetzt klingt</translation>
    </message>
    <message>
        <source>Wait a moment and check again. If it stays so, start Deep Musician anew.</source>
        <translation>Warte einen Moment und prüfe erneut. Bleibt es so, starte Deep Musician neu.</translation>
    </message>
    <message>
        <source>Wander</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Wander on the pad</source>
        <translation>Auf dem Feld wandern</translation>
    </message>
    <message>
        <source>Weight of keys that sound beside those that do not, 0 to 1</source>
        <translation>Gewicht klingender Tasten gegenüber den anderen, 0 bis 1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a model is like</source>
        <translation>Wie ein Modell ist</translation>
    </message>
    <message>
        <source>What a model is like…</source>
        <translation>Wie ein Modell ist…</translation>
    </message>
    <message>
        <source>What counts as an error: focal loss passes over what is easy</source>
        <translation>Was als Fehler zählt: Focal Loss übergeht, was leicht ist</translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {folder}, {reason}.</source>
        <translation>Was nicht gespeichert ist, würde einen Absturz nicht überleben: {folder}, {reason}.</translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {sentence}</source>
        <translation>Was nicht gespeichert ist, würde einen Absturz nicht überleben: {sentence}</translation>
    </message>
    <message>
        <source>What is seen here as a PNG file (Alt+C)</source>
        <translation>Was hier zu sehen ist, als PNG-Datei (Alt+B)</translation>
    </message>
    <message>
        <source>What is selected or proposed is put away first.</source>
        <translation>Zuerst verschwindet, was ausgewählt oder vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>What models wrote in it was changed since, and cannot be asked for again.</source>
        <translation>Was Modelle darin schrieben, wurde seither geändert und lässt sich nicht wieder erfragen.</translation>
    </message>
    <message>
        <source>What the last saves of each file put into it, and what they replaced. The file stays as it is.</source>
        <translation>Was beim letzten Speichern in jede Datei kam, und was dabei ersetzt wurde. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What the model would write by itself</source>
        <translation>Was das Modell von sich aus schreiben würde</translation>
    </message>
    <message>
        <source>What the report tells</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>What the style is called in the list of models (Alt+N)</source>
        <translation>Wie der Stil in der Liste der Modelle heißt (Alt+N)</translation>
    </message>
    <message>
        <source>What to look at (Alt+V)</source>
        <translation>Was anzusehen ist (Alt+A)</translation>
    </message>
    <message>
        <source>What to quantise</source>
        <translation>Was quantisieren</translation>
    </message>
    <message>
        <source>What trains the same on all GPUs of a larger machine (Alt+U)</source>
        <translation>Trainiert dasselbe auf allen GPUs eines größeren Rechners (Alt+U)</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was trained here: trainings that wait to go on, and models to take away</source>
        <translation>Was hier trainiert wurde: Trainings, die auf Fortsetzung warten, und Modelle zum Entfernen</translation>
    </message>
    <message>
        <source>What would you play here?</source>
        <translation>Was würdest du hier spielen?</translation>
    </message>
    <message>
        <source>What {file} says holds as soon as you come back.</source>
        <translation>Was in {file} steht, gilt, sobald du zurückkommst.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Wheel, or two fingers</source>
        <translation>Rad oder zwei Finger</translation>
    </message>
    <message>
        <source>Where Harmonise puts its notes</source>
        <translation>Wohin Harmonisieren seine Noten setzt</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Wohin der Klang geht</translation>
    </message>
    <message>
        <source>Which MIDI keyboards are listened to</source>
        <translation>Auf welche MIDI-Keyboards gehört wird</translation>
    </message>
    <message>
        <source>Which one goes on as the composer wrote it?</source>
        <translation>Welche Fassung geht weiter, wie der Komponist sie schrieb?</translation>
    </message>
    <message>
        <source>Which tracks the model is shown; of the others, those that are silent where it writes</source>
        <translation>Welche Spuren das Modell zu sehen bekommt; von den anderen jene, die dort still sind, wo es schreibt</translation>
    </message>
    <message>
        <source>Who is led by a MIDI clock: start, stop, place and tempo</source>
        <translation>Wer von einer MIDI-Clock geführt wird: Start, Stopp, Stelle und Tempo</translation>
    </message>
    <message>
        <source>Whole notes by their starts, their ends alone, or both edges each for itself</source>
        <translation>Ganze Noten nach ihren Anfängen, nur ihre Enden, oder beide Ränder jeweils für sich</translation>
    </message>
    <message>
        <source>Whose (Alt+M)</source>
        <translation>Wessen (Alt+M)</translation>
    </message>
    <message>
        <source>Whose bars stand beside the composer&apos;s (Alt+M)</source>
        <translation>Wessen Takte neben denen des Komponisten stehen (Alt+M)</translation>
    </message>
    <message>
        <source>Whose music it is played with: the more pieces, the fairer (Alt+P)</source>
        <translation>Mit wessen Musik gespielt wird: je mehr Stücke, desto gerechter (Alt+S)</translation>
    </message>
    <message>
        <source>Windows lets no program offer ports. Install loopMIDI, or use a loopback of Windows MIDI Services, and choose its port here and in the other program.</source>
        <translation>Windows lässt kein Programm Anschlüsse anbieten. Installiere loopMIDI oder nutze ein Loopback der Windows MIDI Services, und wähle dessen Anschluss hier und im anderen Programm.</translation>
    </message>
    <message>
        <source>Windows makes none by itself; loopMIDI or Windows MIDI Services does.</source>
        <translation>Windows macht selbst keinen; loopMIDI oder Windows MIDI Services tun es.</translation>
    </message>
    <message>
        <source>With its tempo, &amp;metre and keys, which then hold for all tracks</source>
        <translation>Mit Tempo, &amp;Taktart und Tonarten, die dann für alle Spuren gelten</translation>
    </message>
    <message>
        <source>With nothing drawn, Continue begins a piece of its own.</source>
        <translation>Ist nichts gezeichnet, beginnt Fortsetzen ein eigenes Stück.</translation>
    </message>
    <message>
        <source>With the &amp;tempo</source>
        <translation>Mit &amp;Tempo</translation>
    </message>
    <message>
        <source>Write a marker, tempo, metre or key</source>
        <translation>Marke, Tempo, Taktart oder Tonart schreiben</translation>
    </message>
    <message>
        <source>Write all answers, a line for each, to a table for other programs (Alt+X)</source>
        <translation>Alle Antworten, je eine Zeile, in eine Tabelle für andere Programme schreiben (Alt+X)</translation>
    </message>
    <message>
        <source>Write nothing (Esc)</source>
        <translation>Nichts schreiben (Esc)</translation>
    </message>
    <message>
        <source>Write on another track</source>
        <translation>Auf einer anderen Spur schreiben</translation>
    </message>
    <message>
        <source>Write on the track above</source>
        <translation>Auf der Spur darüber schreiben</translation>
    </message>
    <message>
        <source>Write on the track below</source>
        <translation>Auf der Spur darunter schreiben</translation>
    </message>
    <message>
        <source>Write on the track of a pale note</source>
        <translation>Auf der Spur einer blassen Note schreiben</translation>
    </message>
    <message>
        <source>Writes single-voice tunes as ABC notation; hears only the highest line of what came before.</source>
        <translation>Schreibt einstimmige Melodien in ABC-Notation; hört nur die höchste Linie dessen, was davor kam.</translation>
    </message>
    <message>
        <source>Writing on {track}</source>
        <translation>Schreibt auf {track}</translation>
    </message>
    <message>
        <source>Writing the riddle…</source>
        <translation>Das Rätsel wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name} was stopped.</source>
        <translation>Das Schreiben von {name} wurde gestoppt.</translation>
    </message>
    <message>
        <source>Written anew after each take that is kept and each edit, a second after the last one,
so that another program can read it again; ends when another piece is opened</source>
        <translation>Wird nach jedem behaltenen Take und jeder Änderung neu geschrieben, eine Sekunde nach der letzten,
sodass ein anderes Programm sie wieder lesen kann; endet, wenn ein anderes Stück geöffnet wird</translation>
    </message>
    <message>
        <source>Wrote {name}, which follows every change.</source>
        <translation>{name} geschrieben; es folgt jeder Änderung.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>You can go on; saving first is wise. This report helps to mend it. It holds no notes, no names of files and no folders of yours. {where}</source>
        <translation>Du kannst weitermachen; vorher zu speichern ist klug. Dieser Bericht hilft, den Fehler zu beheben. Er enthält keine Noten und keine Namen deiner Dateien und Ordner. {where}</translation>
    </message>
    <message>
        <source>You found {found} of {answered}</source>
        <translation>{found} von {answered} gefunden</translation>
    </message>
    <message>
        <source>Your keymap cannot be made: {trouble}</source>
        <translation>Deine Tastenbelegung lässt sich nicht anlegen: {trouble}</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Deine Modelle</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Deine Modelle…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom rows</source>
        <translation>Zeilen zoomen</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>Zeit zoomen</translation>
    </message>
    <message>
        <source>Zoom to a part of the piece</source>
        <translation>Auf einen Teil des Stücks zoomen</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>eine MIDI-Datei</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>ein Projekt</translation>
    </message>
    <message>
        <source>after step {step}: {written:.1f} keys at once, {yours:.1f} in your music</source>
        <translation>nach Schritt {step}: {written:.1f} Tasten zugleich, {yours:.1f} in deiner Musik</translation>
    </message>
    <message>
        <source>attack time</source>
        <translation>Attack-Zeit</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>bar {bar}</source>
        <translation>Takt {bar}</translation>
    </message>
    <message>
        <source>bar {bar}, beat {beat}</source>
        <translation>Takt {bar}, Schlag {beat}</translation>
    </message>
    <message>
        <source>bar {bar}: {around} around, {answer} in the answer</source>
        <translation>Takt {bar}: {around} ringsum, {answer} in der Antwort</translation>
    </message>
    <message>
        <source>bars {first} to {last}</source>
        <translation>Takte {first} bis {last}</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>controller {number}</source>
        <translation>Controller {number}</translation>
    </message>
    <message>
        <source>controllers, mutes, and times as they were played</source>
        <translation>Controller, Stummschaltungen und Zeiten, wie sie gespielt wurden</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>decay time</source>
        <translation>Decay-Zeit</translation>
    </message>
    <message>
        <source>density {value:.2f}</source>
        <translation>Dichte {value:.2f}</translation>
    </message>
    <message>
        <source>detune</source>
        <translation>Verstimmung</translation>
    </message>
    <message>
        <source>dominant seventh</source>
        <translation>Dominantseptakkord</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>done after step {step}</source>
        <translation>fertig nach Schritt {step}</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>punktierte Achtel</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>punktierte Halbe</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>punktierte Viertel</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>punktierte Sechzehntel</translation>
    </message>
    <message>
        <source>dotted sixty-fourth</source>
        <translation>punktierte Vierundsechzigstel</translation>
    </message>
    <message>
        <source>dotted thirty-second</source>
        <translation>punktierte Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>punktierte Ganze</translation>
    </message>
    <message>
        <source>effect 1</source>
        <translation>Effekt 1</translation>
    </message>
    <message>
        <source>effect 2</source>
        <translation>Effekt 2</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <source>eighth triplet</source>
        <translation>Achteltriole</translation>
    </message>
    <message>
        <source>ending with this step</source>
        <translation>endet mit diesem Schritt</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>Be</translation>
    </message>
    <message>
        <source>foot pedal</source>
        <translation>Fußpedal</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Halbe</translation>
    </message>
    <message>
        <source>half triplet</source>
        <translation>Halbetriole</translation>
    </message>
    <message>
        <source>hold pedal</source>
        <translation>Hold-Pedal</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>it makes no sense</source>
        <translation>es ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>legato pedal</source>
        <translation>Legatopedal</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>Länge {length}</translation>
    </message>
    <message>
        <source>less than 1%</source>
        <translation>weniger als 1%</translation>
    </message>
    <message>
        <source>libsndfile, through soundfile</source>
        <translation>libsndfile, über soundfile</translation>
    </message>
    <message>
        <source>major seventh</source>
        <translation>großer Septakkord</translation>
    </message>
    <message>
        <source>measuring what it knows</source>
        <translation>misst, was es kann</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>minor seventh</source>
        <translation>Mollseptakkord</translation>
    </message>
    <message>
        <source>modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>no pitched notes</source>
        <translation>keine Noten mit Tonhöhe</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>of the rhythm {value:.2f}</source>
        <translation>des Rhythmus {value:.2f}</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused after step {step}</source>
        <translation>pausiert nach Schritt {step}</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>phaser</source>
        <translation>Phaser</translation>
    </message>
    <message>
        <source>pitch bend</source>
        <translation>Tonbeugung</translation>
    </message>
    <message>
        <source>portamento</source>
        <translation>Portamento</translation>
    </message>
    <message>
        <source>portamento time</source>
        <translation>Portamentozeit</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>quarter triplet</source>
        <translation>Vierteltriole</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>reading the music</source>
        <translation>liest die Musik</translation>
    </message>
    <message>
        <source>reading the music, then going on</source>
        <translation>liest die Musik, geht dann weiter</translation>
    </message>
    <message>
        <source>release time</source>
        <translation>Release-Zeit</translation>
    </message>
    <message>
        <source>repeated the bars before it note for note</source>
        <translation>wiederholte die Takte davor Note für Note</translation>
    </message>
    <message>
        <source>resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>reverb</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>rhythm kept</source>
        <translation>Rhythmus gehalten</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>ein Notenblatt</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>Sechzehntel</translation>
    </message>
    <message>
        <source>sixteenth triplet</source>
        <translation>Sechzehnteltriole</translation>
    </message>
    <message>
        <source>sixty-fourth</source>
        <translation>Vierundsechzigstel</translation>
    </message>
    <message>
        <source>sixty-fourth triplet</source>
        <translation>Vierundsechzigsteltriole</translation>
    </message>
    <message>
        <source>soft pedal</source>
        <translation>Soft-Pedal</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>sostenuto pedal</source>
        <translation>Sostenutopedal</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>stayed on one note</source>
        <translation>blieb auf einer Note</translation>
    </message>
    <message>
        <source>step {step} · {time} left</source>
        <translation>Schritt {step} · noch {time}</translation>
    </message>
    <message>
        <source>suspended fourth</source>
        <translation>Sus4-Akkord</translation>
    </message>
    <message>
        <source>suspended second</source>
        <translation>Sus2-Akkord</translation>
    </message>
    <message>
        <source>sustain pedal</source>
        <translation>Haltepedal</translation>
    </message>
    <message>
        <source>temperature {value:.2f}</source>
        <translation>Temperatur {value:.2f}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>der Datenträger verweigert es</translation>
    </message>
    <message>
        <source>the sound settings of the system</source>
        <translation>den Klangeinstellungen des Systems</translation>
    </message>
    <message>
        <source>the volume mixer of Windows</source>
        <translation>dem Lautstärkemixer von Windows</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>thirty-second triplet</source>
        <translation>Zweiunddreißigsteltriole</translation>
    </message>
    <message>
        <source>threshold: a key sounds where its chance is above</source>
        <translation>Schwelle: eine Taste klingt, wo ihre Wahrscheinlichkeit darüber liegt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <source>tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>velocities, instruments, controllers, mutes, and times as they were played</source>
        <translation>Anschläge, Instrumente, Controller, Stummschaltungen und Zeiten, wie sie gespielt wurden</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <translation>Anschlag {value}</translation>
    </message>
    <message>
        <source>vibrato delay</source>
        <translation>Vibratoverzögerung</translation>
    </message>
    <message>
        <source>vibrato depth</source>
        <translation>Vibratotiefe</translation>
    </message>
    <message>
        <source>vibrato rate</source>
        <translation>Vibratorate</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>was silent</source>
        <translation>war stumm</translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation>Gewichte {name}</translation>
    </message>
    <message>
        <source>what it writes</source>
        <translation>was es schreibt</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganze</translation>
    </message>
    <message>
        <source>whole triplet</source>
        <translation>Ganzetriole</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>your music</source>
        <translation>deine Musik</translation>
    </message>
    <message>
        <source>{alt}+Left or {alt}+Right</source>
        <translation>{alt}+Links oder {alt}+Rechts</translation>
    </message>
    <message>
        <source>{alt}+Up or {alt}+Down</source>
        <translation>{alt}+Auf oder {alt}+Ab</translation>
    </message>
    <message>
        <source>{alt}+wheel</source>
        <translation>{alt}+Rad</translation>
    </message>
    <message>
        <source>{alt}+wheel, or {ctrl}+{alt}+drag up or down</source>
        <translation>{alt}+Rad, oder {ctrl}+{alt}+Ziehen auf oder ab</translation>
    </message>
    <message>
        <source>{archive} does not hold the piano rolls of {name}.</source>
        <translation>{archive} enthält die Pianorollen von {name} nicht.</translation>
    </message>
    <message>
        <source>{bars} bars of {pieces} pieces</source>
        <translation>{bars} Takte aus {pieces} Stücken</translation>
    </message>
    <message>
        <source>{bars} bars. To the right lies {right:.0f} % of what they differ in, upward {up:.0f} %.</source>
        <translation>{bars} Takte. Nach rechts liegen {right:.0f} % dessen, worin sie sich unterscheiden, nach oben {up:.0f} %.</translation>
    </message>
    <message>
        <source>{bars}, {lowest} to {highest} in view</source>
        <translation>{bars}, {lowest} bis {highest} sichtbar</translation>
    </message>
    <message>
        <source>{chance}   as it is</source>
        <translation>{chance}   wie sie ist</translation>
    </message>
    <message>
        <source>{channel} (drums)</source>
        <translation>{channel} (Schlagzeug)</translation>
    </message>
    <message>
        <source>{controller} down at {place}</source>
        <translation>{controller} getreten bei {place}</translation>
    </message>
    <message>
        <source>{controller} down from {start} to {end}</source>
        <translation>{controller} getreten von {start} bis {end}</translation>
    </message>
    <message>
        <source>{controller} up at {place}</source>
        <translation>{controller} gehoben bei {place}</translation>
    </message>
    <message>
        <source>{controller} {first} to {last}</source>
        <translation>{controller} {first} bis {last}</translation>
    </message>
    <message>
        <source>{controller} {value}</source>
        <translation>{controller} {value}</translation>
    </message>
    <message>
        <source>{controller} {value} at {place}</source>
        <translation>{controller} {value} bei {place}</translation>
    </message>
    <message>
        <source>{controller} {value} at {place}, set here</source>
        <translation>{controller} {value} bei {place}, hier gesetzt</translation>
    </message>
    <message>
        <source>{controller}: nothing is set on this track. Drag to draw.</source>
        <translation>{controller}: auf dieser Spur ist nichts gesetzt. Ziehen, um zu zeichnen.</translation>
    </message>
    <message>
        <source>{copy}+drag, or {copy} during the drag</source>
        <translation>{copy}+Ziehen, oder {copy} während des Ziehens</translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation>{count:,} Dateien</translation>
    </message>
    <message>
        <source>{count:,} files are too short, silent or broken.</source>
        <translation>{count:,} Dateien sind zu kurz, stumm oder kaputt.</translation>
    </message>
    <message>
        <source>{count:,} notes</source>
        <translation>{count:,} Noten</translation>
    </message>
    <message>
        <source>{count:,} tracks</source>
        <translation>{count:,} Spuren</translation>
    </message>
    <message>
        <source>{count} bars</source>
        <translation>{count} Takte</translation>
    </message>
    <message>
        <source>{count} beats</source>
        <translation>{count} Schläge</translation>
    </message>
    <message>
        <source>{count} clips lead to {name}, the last being what the model makes of it.</source>
        <translation>{count} Clips führen zu {name}; der letzte ist, was das Modell daraus macht.</translation>
    </message>
    <message>
        <source>{count} copies of what was not saved could not be read; the first of them is kept as {place}.</source>
        <translation>{count} Kopien von nicht Gespeichertem waren nicht lesbar; die erste davon liegt unter {place}.</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Noten</translation>
    </message>
    <message>
        <source>{count} notes selected, {lowest} to {highest}</source>
        <translation>{count} Noten ausgewählt, {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{count} notes, {lowest}–{highest}</source>
        <translation>{count} Noten, {lowest}–{highest}</translation>
    </message>
    <message>
        <source>{count} of the {all} chords before are new to the model: it heard the nearest.</source>
        <translation>{count} der {all} Akkorde davor sind dem Modell neu: es hörte die nächstliegenden.</translation>
    </message>
    <message>
        <source>{count} of the {all} notes before are new to the model: it heard others like them.</source>
        <translation>{count} der {all} Noten davor sind dem Modell neu: es hörte andere, ähnliche.</translation>
    </message>
    <message>
        <source>{count} of {all} proposed notes picked</source>
        <translation>{count} von {all} vorgeschlagenen Noten gewählt</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} Viertel</translation>
    </message>
    <message>
        <source>{count} voices</source>
        <translation>{count} Stimmen</translation>
    </message>
    <message>
        <source>{count}, one of them real</source>
        <translation>{count}, davon eine echt</translation>
    </message>
    <message>
        <source>{ctrl}+D, Delete, Return</source>
        <translation>{ctrl}+D, Entf, Eingabe</translation>
    </message>
    <message>
        <source>{ctrl}+Left or {ctrl}+Right</source>
        <translation>{ctrl}+Links oder {ctrl}+Rechts</translation>
    </message>
    <message>
        <source>{ctrl}+Shift+wheel</source>
        <translation>{ctrl}+Umschalt+Rad</translation>
    </message>
    <message>
        <source>{ctrl}+Up or {ctrl}+Down</source>
        <translation>{ctrl}+Auf oder {ctrl}+Ab</translation>
    </message>
    <message>
        <source>{ctrl}+click, or {ctrl}+drag over nothing</source>
        <translation>{ctrl}+Klick, oder {ctrl}+Ziehen über Leeres</translation>
    </message>
    <message>
        <source>{ctrl}+drag up or down</source>
        <translation>{ctrl}+Ziehen auf oder ab</translation>
    </message>
    <message>
        <source>{ctrl}+wheel, or pinch</source>
        <translation>{ctrl}+Rad, oder zwei Finger spreizen</translation>
    </message>
    <message>
        <source>{distance:.2f} down</source>
        <translation>{distance:.2f} nach unten</translation>
    </message>
    <message>
        <source>{distance:.2f} to the left</source>
        <translation>{distance:.2f} nach links</translation>
    </message>
    <message>
        <source>{distance:.2f} to the right</source>
        <translation>{distance:.2f} nach rechts</translation>
    </message>
    <message>
        <source>{distance:.2f} up</source>
        <translation>{distance:.2f} nach oben</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} holds no prepared corpus.</source>
        <translation>{folder} enthält kein vorbereitetes Korpus.</translation>
    </message>
    <message>
        <source>{folder} is not whole any more; prepare it again.</source>
        <translation>{folder} ist nicht mehr vollständig; bereite es neu vor.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version; prepare it again.</source>
        <translation>{folder} wurde von einer anderen Version vorbereitet; bereite es neu vor.</translation>
    </message>
    <message>
        <source>{found} of {answered}</source>
        <translation>{found} von {answered}</translation>
    </message>
    <message>
        <source>{found} of {answered} found, with 95 % confidence {low} to {high}.</source>
        <translation>{found} von {answered} gefunden, mit 95 % Sicherheit {low} bis {high}.</translation>
    </message>
    <message>
        <source>{free} during a drag, or {lock} once it has begun</source>
        <translation>{free} während des Ziehens, oder {lock}, sobald es begonnen hat</translation>
    </message>
    <message>
        <source>{free}+drag</source>
        <translation>{free}+Ziehen</translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}.</source>
        <translation>{good:,} von {count:,} Dateien gelesen, {notes}.</translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}; {left_out:,} left out.</source>
        <translation>{good:,} von {count:,} Dateien gelesen, {notes}; {left_out:,} ausgelassen.</translation>
    </message>
    <message>
        <source>{grid} dotted</source>
        <translation>{grid} punktiert</translation>
    </message>
    <message>
        <source>{grid} triplet</source>
        <translation>{grid} Triole</translation>
    </message>
    <message>
        <source>{grid}, now {step}</source>
        <translation>{grid}, jetzt {step}</translation>
    </message>
    <message>
        <source>{keys} listen  ·  Space stops and plays  ·  Enter chooses the one heard last</source>
        <translation>{keys} hören  ·  Leertaste stoppt und spielt  ·  Eingabe wählt das zuletzt Gehörte</translation>
    </message>
    <message>
        <source>{keys} listen again  ·  Space stops and plays  ·  N goes on</source>
        <translation>{keys} noch einmal hören  ·  Leertaste stoppt und spielt  ·  N geht weiter</translation>
    </message>
    <message>
        <source>{link} cannot be told from here.</source>
        <translation>{link}: von hier nicht zu erkennen.</translation>
    </message>
    <message>
        <source>{link} does not work.</source>
        <translation>{link}: funktioniert nicht.</translation>
    </message>
    <message>
        <source>{link} is being tried.</source>
        <translation>{link}: wird geprüft.</translation>
    </message>
    <message>
        <source>{link} works.</source>
        <translation>{link}: funktioniert.</translation>
    </message>
    <message>
        <source>{lock}+click, or Shift+drag over nothing</source>
        <translation>{lock}+Klick, oder Umschalt+Ziehen über Leeres</translation>
    </message>
    <message>
        <source>{lock}+drag</source>
        <translation>{lock}+Ziehen</translation>
    </message>
    <message>
        <source>{lock}, then drag</source>
        <translation>{lock}, dann ziehen</translation>
    </message>
    <message>
        <source>{model} cannot interpolate.</source>
        <translation>{model} kann nicht interpolieren.</translation>
    </message>
    <message>
        <source>{model} does not write by a threshold.</source>
        <translation>{model} schreibt nicht nach einer Schwelle.</translation>
    </message>
    <message>
        <source>{model} has no encoder: it makes no picture of a bar.</source>
        <translation>{model} hat keinen Encoder und macht darum kein Bild eines Taktes.</translation>
    </message>
    <message>
        <source>{model} loading …</source>
        <translation>{model} lädt …</translation>
    </message>
    <message>
        <source>{model} not available</source>
        <translation>{model} nicht verfügbar</translation>
    </message>
    <message>
        <source>{model} ready</source>
        <translation>{model} bereit</translation>
    </message>
    <message>
        <source>{model} was begun with other music or settings; give this one another name.</source>
        <translation>{model} wurde mit anderer Musik oder anderen Einstellungen begonnen; gib diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name}
Click to choose another SoundFont</source>
        <translation>{name}
Klicken, um einen anderen SoundFont zu wählen</translation>
    </message>
    <message>
        <source>{name} (backup)</source>
        <translation>{name} (Sicherung)</translation>
    </message>
    <message>
        <source>{name} below the notes.</source>
        <translation>{name} unter den Noten.</translation>
    </message>
    <message>
        <source>{name} can hold the piece only as sheet music.</source>
        <translation>{name} kann das Stück nur als Notenblatt fassen.</translation>
    </message>
    <message>
        <source>{name} cannot be trained; there are recipes for {known}.</source>
        <translation>{name} lässt sich nicht trainieren; es gibt Rezepte für {known}.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the bin.</source>
        <translation>{name} ließ sich nicht in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>{name} files ({patterns})</source>
        <translation>{name}-Dateien ({patterns})</translation>
    </message>
    <message>
        <source>{name} has no place for {loses}. A project keeps everything.</source>
        <translation>{name} hat keinen Platz für {loses}. Ein Projekt bewahrt alles.</translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date.</source>
        <translation>{name} wird nicht mehr aktuell gehalten.</translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date: another piece is open.</source>
        <translation>{name} wird nicht mehr aktuell gehalten: ein anderes Stück ist offen.</translation>
    </message>
    <message>
        <source>{name} is not read any further; the open piece is as it was.</source>
        <translation>{name} wird nicht weiter gelesen; das offene Stück ist, wie es war.</translation>
    </message>
    <message>
        <source>{name} is the piece itself now, and is no longer kept up to date.</source>
        <translation>{name} ist jetzt das Stück selbst und wird nicht mehr aktuell gehalten.</translation>
    </message>
    <message>
        <source>{name} is the piece itself: choose another name.</source>
        <translation>{name} ist das Stück selbst: wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{name} live</source>
        <translation>{name} live</translation>
    </message>
    <message>
        <source>{name} stands here now: {tracks}. Undo brings back what was there.</source>
        <translation>{name} steht jetzt hier: {tracks}. Rückgängig bringt zurück, was da war.</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} steht dort zweimal</translation>
    </message>
    <message>
        <source>{name} theme</source>
        <translation>Schema {name}</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program since it was opened.</source>
        <translation>{name} wurde seit dem Öffnen von einem anderen Fenster oder Programm geändert.</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program; saving it here will ask first.</source>
        <translation>{name} wurde von einem anderen Fenster oder Programm geändert; Speichern fragt hier zuerst nach.</translation>
    </message>
    <message>
        <source>{name}, as the track begins
Double-click for {value}</source>
        <translation>{name}, wie die Spur beginnt
Doppelklick für {value}</translation>
    </message>
    <message>
        <source>{name}: choose what this lane shows.
Drag in the lane to draw, Esc to leave it as it was.</source>
        <translation>{name}: wählen, was dieser Streifen zeigt.
Im Streifen ziehen, um zu zeichnen; Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <source>{name}: {around:.0f} % around, {answer:.0f} % in the answer</source>
        <translation>{name}: {around:.0f} % ringsum, {answer:.0f} % in der Antwort</translation>
    </message>
    <message>
        <source>{name}: {composers:.0f} % composers, {model:.0f} % model</source>
        <translation>{name}: {composers:.0f} % Komponisten, {model:.0f} % Modell</translation>
    </message>
    <message>
        <source>{name}: {value:.4g} after step {step:g}</source>
        <translation>{name}: {value:.4g} nach Schritt {step:g}</translation>
    </message>
    <message>
        <source>{notes} in {files}</source>
        <translation>{notes} in {files}</translation>
    </message>
    <message>
        <source>{notes} in {ms:.0f} ms, seed {seed}</source>
        <translation>{notes} in {ms:.0f} ms, Startwert {seed}</translation>
    </message>
    <message>
        <source>{notes} locked: no model changes them.</source>
        <translation>{notes} gesperrt: kein Modell ändert sie.</translation>
    </message>
    <message>
        <source>{notes} notes by composers, {others} by the model</source>
        <translation>{notes} Noten von Komponisten, {others} vom Modell</translation>
    </message>
    <message>
        <source>{notes} on {track}, {selected} selected; {view}</source>
        <translation>{notes} auf {track}, {selected} ausgewählt; {view}</translation>
    </message>
    <message>
        <source>{notes} unlocked.</source>
        <translation>{notes} freigegeben.</translation>
    </message>
    <message>
        <source>{note} at {place}, length {length}</source>
        <translation>{note} bei {place}, Länge {length}</translation>
    </message>
    <message>
        <source>{note} was expected with a chance of {chance}.</source>
        <translation>{note} wurde mit einer Wahrscheinlichkeit von {chance} erwartet.</translation>
    </message>
    <message>
        <source>{note}, from {place}</source>
        <translation>{note}, ab {place}</translation>
    </message>
    <message>
        <source>{note}, {place}, empty</source>
        <translation>{note}, {place}, leer</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{picked} of {count} notes picked</source>
        <translation>{picked} von {count} Noten gewählt</translation>
    </message>
    <message>
        <source>{piece}, bar {bar}</source>
        <translation>{piece}, Takt {bar}</translation>
    </message>
    <message>
        <source>{piece}, from bar {bar}</source>
        <translation>{piece}, ab Takt {bar}</translation>
    </message>
    <message>
        <source>{place} · on</source>
        <translation>{place} · an</translation>
    </message>
    <message>
        <source>{problem} No clock is sent.</source>
        <translation>{problem} Es wird keine Clock gesendet.</translation>
    </message>
    <message>
        <source>{problem} Playback is silent until you choose another output.</source>
        <translation>{problem} Die Wiedergabe bleibt stumm, bis du einen anderen Ausgang wählst.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{right} of {count} found</source>
        <translation>{right} von {count} gefunden</translation>
    </message>
    <message>
        <source>{share:.0%} is written</source>
        <translation>{share:.0%} geschrieben</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  jetzt</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, rückgängig</translation>
    </message>
    <message>
        <source>{switch}, off</source>
        <translation>{switch}, aus</translation>
    </message>
    <message>
        <source>{switch}, on</source>
        <translation>{switch}, an</translation>
    </message>
    <message>
        <source>{table} is no table with the columns set, file and split.</source>
        <translation>{table} ist keine Tabelle mit den Spalten set, file und split.</translation>
    </message>
    <message>
        <source>{table} names a split “{split}”; there are {known}.</source>
        <translation>{table} nennt einen Teil „{split}“; es gibt {known}.</translation>
    </message>
    <message>
        <source>{take}, from {parent}</source>
        <translation>{take}, aus {parent}</translation>
    </message>
    <message>
        <source>{ticks} ticks to a quarter note are too few to write in.</source>
        <translation>{ticks} Ticks je Viertel sind zu wenige, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>{title} cannot accompany.</source>
        <translation>{title} kann nicht begleiten.</translation>
    </message>
    <message>
        <source>{title} cannot continue.</source>
        <translation>{title} kann nicht fortsetzen.</translation>
    </message>
    <message>
        <source>{title} cannot fill.</source>
        <translation>{title} kann nicht füllen.</translation>
    </message>
    <message>
        <source>{title} cannot harmonise.</source>
        <translation>{title} kann nicht harmonisieren.</translation>
    </message>
    <message>
        <source>{title} cannot tell notes and rhythm apart: its one temperature is the one above.</source>
        <translation>{title} kann Noten und Rhythmus nicht trennen: seine einzige Temperatur ist die darüber.</translation>
    </message>
    <message>
        <source>{title} cannot vary.</source>
        <translation>{title} kann nicht variieren.</translation>
    </message>
    <message>
        <source>{title} cannot write around locked notes.</source>
        <translation>{title} kann nicht um gesperrte Noten herum schreiben.</translation>
    </message>
    <message>
        <source>{title} falls from {before:.1f} to {after:.1f} between {low:.2f} and {high:.2f}.</source>
        <translation>{title} fällt von {before:.1f} auf {after:.1f} zwischen {low:.2f} und {high:.2f}.</translation>
    </message>
    <message>
        <source>{title} has no encoder, so it makes no picture of a bar. GRU and Conv VAE do.</source>
        <translation>{title} hat keinen Encoder und macht darum kein Bild eines Taktes. GRU und Conv VAE tun es.</translation>
    </message>
    <message>
        <source>{title} is in the list of models.</source>
        <translation>{title} ist in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>{title} keeps to no range.</source>
        <translation>{title} hält sich an keinen Umfang.</translation>
    </message>
    <message>
        <source>{title} never is.</source>
        <translation>{title}: nie stumm.</translation>
    </message>
    <message>
        <source>{title}: silent from {at:.2f} on.</source>
        <translation>{title}: stumm ab {at:.2f}.</translation>
    </message>
    <message>
        <source>{title}: {kept} of {written} kept</source>
        <translation>{title}: {kept} von {written} behalten</translation>
    </message>
    <message>
        <source>{title}: {notes}, seed {seed}
Rest here to hear it in its place, click to choose it</source>
        <translation>{title}: {notes}, Startwert {seed}
Hier verweilen, um ihn an Ort und Stelle zu hören, klicken, um ihn zu wählen</translation>
    </message>
    <message>
        <source>{tonic} aeolian</source>
        <translation>{tonic} äolisch</translation>
    </message>
    <message>
        <source>{tonic} blues</source>
        <translation>{tonic} Blues</translation>
    </message>
    <message>
        <source>{tonic} chromatic</source>
        <translation>{tonic} chromatisch</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorisch</translation>
    </message>
    <message>
        <source>{tonic} harmonic minor</source>
        <translation>{tonic}-Moll harmonisch</translation>
    </message>
    <message>
        <source>{tonic} ionian</source>
        <translation>{tonic} ionisch</translation>
    </message>
    <message>
        <source>{tonic} locrian</source>
        <translation>{tonic} lokrisch</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lydisch</translation>
    </message>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic}-Dur</translation>
    </message>
    <message>
        <source>{tonic} major pentatonic</source>
        <translation>{tonic}-Dur pentatonisch</translation>
    </message>
    <message>
        <source>{tonic} melodic minor</source>
        <translation>{tonic}-Moll melodisch</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic}-Moll</translation>
    </message>
    <message>
        <source>{tonic} minor pentatonic</source>
        <translation>{tonic}-Moll pentatonisch</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolydisch</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} phrygisch</translation>
    </message>
    <message>
        <source>{tonic} whole tone</source>
        <translation>{tonic} Ganzton</translation>
    </message>
    <message>
        <source>{tracks} of the open piece</source>
        <translation>{tracks} des offenen Stücks</translation>
    </message>
    <message>
        <source>{track} is deleted with its notes.</source>
        <translation>{track} ist mitsamt den Noten gelöscht.</translation>
    </message>
    <message>
        <source>{track} is deleted.</source>
        <translation>{track} ist gelöscht.</translation>
    </message>
    <message>
        <source>{track} is heard alone</source>
        <translation>{track} ist allein zu hören</translation>
    </message>
    <message>
        <source>{track} is not heard</source>
        <translation>{track} ist nicht zu hören</translation>
    </message>
    <message>
        <source>{what} could not be written: {reason}.</source>
        <translation>{what} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{words} ({nats} nats)</source>
        <translation>{words} ({nats} nats)</translation>
    </message>
    <message>
        <source>“Sound” in the settings of the Mac</source>
        <translation>„Ton“ in den Einstellungen des Mac</translation>
    </message>
    <message>
        <source>“brew install fluid-synth” in a terminal installs it.</source>
        <translation>„brew install fluid-synth“ in einem Terminal installiert sie.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {trouble}.</source>
        <translation>„{file}“ lässt sich nicht lesen: {trouble}.</translation>
    </message>
    <message>
        <source>“{file}” has a part &quot;{part}&quot; where only &quot;keys&quot; and &quot;gestures&quot; can be.</source>
        <translation>„{file}“ hat einen Teil &quot;{part}&quot;, wo nur &quot;keys&quot; und &quot;gestures&quot; stehen können.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON: {trouble} in line {line}.</source>
        <translation>„{file}“ ist kein JSON: {trouble} in Zeile {line}.</translation>
    </message>
    <message>
        <source>“{file}” is no keymap: it needs the parts &quot;keys&quot; and &quot;gestures&quot;.</source>
        <translation>„{file}“ ist keine Tastenbelegung: es braucht die Teile &quot;keys&quot; und &quot;gestures&quot;.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it divides its beats into 0 ticks.</source>
        <translation>„{name}“ lässt sich nicht lesen: es teilt seine Schläge in 0 Ticks.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its time code has {frames} frames a second of {ticks} ticks each.</source>
        <translation>„{name}“ lässt sich nicht lesen: der Timecode hat {frames} Frames in der Sekunde zu je {ticks} Ticks.</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: the .zip file is damaged.</source>
        <translation>„{name}“ lässt sich nicht entpacken: die .zip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>„{name}“ konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is a folder or a device, not a file.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: es ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is write-protected.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with .pdf, .svg, .musicxml, .abc or .krn.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: der Name sollte auf .pdf, .svg, .musicxml, .abc oder .krn enden.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with one of {known}.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: der Name sollte auf {known} enden.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the name of a sound file ends with one of {known}.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: der Name einer Klangdatei endet auf {known}.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: with more than {most:,} events it could not be opened again; a project holds them.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: mit mehr als {most:,} Ereignissen ließe es sich nicht wieder öffnen; ein Projekt fasst sie.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as no sheet music does; it was not read.</source>
        <translation>„{name}“ erklärt eigene Entitäten, wie es kein Notenblatt tut; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” does not answer. Playback is silent until you choose another output.</source>
        <translation>„{name}“ antwortet nicht. Die Wiedergabe bleibt stumm, bis du einen anderen Ausgang wählst.</translation>
    </message>
    <message>
        <source>“{name}” holds far more than a project.</source>
        <translation>„{name}“ enthält weit mehr als ein Projekt.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} events, too many to be opened.</source>
        <translation>„{name}“ enthält mehr als {most:,} Ereignisse, zu viele, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} tracks, too many to be opened.</source>
        <translation>„{name}“ enthält mehr als {most:,} Spuren, zu viele, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” holds no music.</source>
        <translation>„{name}“ enthält keine Musik.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no sheet music.</source>
        <translation>„{name}“ ist XML, aber kein Notenblatt.</translation>
    </message>
    <message>
        <source>“{name}” is an archive without sheet music in it.</source>
        <translation>„{name}“ ist ein Archiv ohne Notenblatt darin.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{name}” is cut off before its music begins.</source>
        <translation>„{name}“ ist abgeschnitten, bevor die Musik beginnt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a number in it makes no sense.</source>
        <translation>„{name}“ ist beschädigt: eine Zahl darin ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its score makes no sense.</source>
        <translation>„{name}“ ist beschädigt: die Noten darin ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its takes make no sense.</source>
        <translation>„{name}“ ist beschädigt: die Takes darin ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its {part} is missing.</source>
        <translation>„{name}“ ist beschädigt: {part} fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its notes lasts for ever.</source>
        <translation>„{name}“ ist beschädigt: eine der Noten dauert ewig.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what is packed in it cannot be read.</source>
        <translation>„{name}“ ist beschädigt: was darin gepackt ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it tells of the window makes no sense.</source>
        <translation>„{name}“ ist beschädigt: die Angaben zum Fenster ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>„{name}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is no kern file, or it is damaged.</source>
        <translation>„{name}“ ist keine kern-Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is no sheet music, or it is damaged: it cannot be read as XML.</source>
        <translation>„{name}“ ist kein Notenblatt oder beschädigt: es lässt sich nicht als XML lesen.</translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project, or it is cut off.</source>
        <translation>„{name}“ ist kein Deep-Musician-Projekt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project.</source>
        <translation>„{name}“ ist kein Deep-Musician-Projekt.</translation>
    </message>
    <message>
        <source>“{name}” is not a MIDI file.</source>
        <translation>„{name}“ ist keine MIDI-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a note, such as C4, F#3 or Bb2</source>
        <translation>„{name}“ ist kein Notenname wie C4, F#3 oder Bb2</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a MIDI file.</source>
        <translation>„{name}“ ist zu groß, um eine MIDI-Datei zu sein.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be {what}.</source>
        <translation>„{name}“ ist zu groß für {what}.</translation>
    </message>
    <message>
        <source>“{name}” lies beyond the notes of MIDI, C-1 to G9</source>
        <translation>„{name}“ liegt außerhalb der MIDI-Noten C-1 bis G9</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Deep Musician, which is needed to open it.</source>
        <translation>„{name}“ wurde mit einem neueren Deep Musician gespeichert; nur damit lässt es sich öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was unplugged, so playback pauses.</source>
        <translation>„{name}“ wurde abgezogen, darum pausiert die Wiedergabe.</translation>
    </message>
    <message>
        <source>“{text}” is not a length; write 1/8, 3/16 or a number such as 117 ticks.</source>
        <translation>„{text}“ ist keine Länge; schreibe 1/8, 3/16 oder eine Zahl wie 117 ticks.</translation>
    </message>
    <message>
        <source>“{text}” is not a place; write bar, beat and tick, such as 3.2.120.</source>
        <translation>„{text}“ ist keine Stelle; schreibe Takt, Schlag und Tick, etwa 3.2.120.</translation>
    </message>
    <message>
        <source>“{text}” is not a velocity; it is a number from 1 to 127.</source>
        <translation>„{text}“ ist kein Anschlag; er ist eine Zahl von 1 bis 127.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several outputs: {names}.</source>
        <translation>„{wanted}“ kann mehrere Ausgänge meinen: {names}.</translation>
    </message>
    <message>
        <source>“{written}” is not a key; write it as C major, F♯ minor or B♭ major.</source>
        <translation>„{written}“ ist keine Tonart; schreibe etwa C, F♯m oder B♭.</translation>
    </message>
    <message>
        <source>“{written}” is not a metre; write it as 3/4 or 7/8.</source>
        <translation>„{written}“ ist keine Taktart; schreibe etwa 3/4 oder 7/8.</translation>
    </message>
    <message>
        <source>“{written}” is not a tempo; write beats a minute, such as 96.</source>
        <translation>„{written}“ ist kein Tempo; schreibe Schläge je Minute, etwa 96.</translation>
    </message>
</context>
</TS>
