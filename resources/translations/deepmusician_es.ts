<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes below the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn my style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is too short, silent or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note, {pitch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 say how sure  ·  Esc goes back to listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {rows} cannot be shared out equally among {ranks} processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beat of bar {bar} has {ticks} ticks, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of what was not saved could not be read; it is kept as {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of MIDI files, also in .zip files; dropping it here does the same (Alt+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pieces by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: {found} of {answered} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has at most seven sharps or flats, such as C major, F♯ minor or B♭ major.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listening game: the composer&apos;s own bars among a model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs three bars with notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of bars, its notes beside the composers&apos;, and how much it writes at which threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metre has 1 to {most} beats of 1, 2, 4, 8, 16, 32 or 64, such as 3/4 or 7/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns your style from a folder of MIDI files, beside your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model reads a folder of your music and goes on in its style. Some pieces are held out to see whether it learns; all stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that you take away goes to the bin of the system. The music it learned from stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a number: F#4, Bb3, 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note lasts at least one tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note went out to “{name}”. Nothing leads back from there, so its fate is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note went out, and came back at “{name}” {ms:.0f} ms later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note went out, and is waited for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note went out, but did not come back at “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note went out. Whether another program listens to “Deep Musician” cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Deep Musician is missing: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a whole note, or ticks: 1/8, 117 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piano roll that thinks along. Everything runs on this computer, and nothing leaves it. Code and weights: Apache-2.0. What the weights learned from stands on the cards of the models, in the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece has a metre at its start; double-click it to write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece has a tempo at its start; double-click it to write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece has at least one track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is a bar. Click to hear one, arrow keys go from bar to bar, Space plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that was reading files died; the same command goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A riddle has 2 or 3 candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs Optuna: pip install &apos;deepmusician[search]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs one trial at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step to a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tempo lies between {slowest} and {fastest} beats a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABC cannot hold the bars of the piece here, so that the answer counts in bars of 4/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABC files (*.abc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Deep Musician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompany on a new track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompany with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as &amp;tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add augmented to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diminished to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dominant seventh to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add major seventh to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add major to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add marker here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add metre here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add minor seventh to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add minor to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seventh to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add suspended fourth to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add suspended second to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tempo here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add triad to {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two bars of a piece in twelve places: the composer&apos;s next four, and the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All MIDI inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All begin with the same two bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes are muted: the model begins something of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes here are locked; Harmonise writes beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes in this span are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of this track lie in {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it from bar 1, or what begins in the loop, moved to the first bar (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is muted, or another track is solo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks in one MIDI file, or a folder with a MIDI file for each track that has notes (Alt+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has it open too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers keep from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers may use all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the caret, Ctrl and arrows go from note to note, Insert draws a note, full stop selects the one under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, while nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows; with Shift a small one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the piece (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar {bar} has {beats} beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar {bar} is too short for that, or too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar, beat and tick of the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar, beat and tick: 3.2.120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars and beats are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars that lie together are alike to the model. Points of one colour and shape are of one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches to learn from; it may end earlier, when it gets no better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another training; this one waits among your models (Alt+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with another piece; this is offered again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with nothing: hours, and a great many pieces (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the weights that come with the program: minutes, a few pieces will do (Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and {most} bars can be written at once, not {bars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and {most} rounds can be made, not {rounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and {most} takes can be asked for at once, not {takes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and {most} time steps of a window can be written, not {value:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two clips there is no rhythm to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {fewest} and {most} steps lead from one clip to another, not {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was not saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the tracks of another file into this piece, or puts them in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back what was not saved when Deep Musician ended without being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in synth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a step of the grid, or by a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a step of the grid, or by bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {number}: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: {found} of {answered} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a marker, tempo, metre or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change instrument of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change metre here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pan of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tempo here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change velocity of {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change volume of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel 10 plays drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a controller for a lane first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scale above the roll first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span (selection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span of time in the ruler or select notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI, or go back to the built-in sounds with ×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it there as the MIDI input of an armed track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the music first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the range of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this port there as the MIDI input of an armed track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chop at the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chop {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a command, or choose it with the arrows and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a note to select it, or any other place to put the playhead there (Left, Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a page, or go to it with Up and Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to hear its bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the overview, or drag its frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one, or drag a rectangle from one; {ctrl} picks or no longer, {lock} adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag in the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the note (selection), or double-click it (pencil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to choose a stretch of time; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to move the playhead; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where there is room. Drag to the side to make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or drag across several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click; drag sideways for its length, up or down for its pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lowest lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this and go on (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and leave the notes as they are (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coda, 96, 3/4 or {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {track}: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: ask other models the same; each answers with one take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composers leave {share:.1f} % silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composers write {notes:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue 1 bar with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from the end of the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue writes on from the end, Fill writes the selection anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue {bars} bars with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues a line or chords note by note: when, which key, how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues and fills with attention to everything that came before, and to what is behind a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues note by note, each a single choice among four thousand of when, which key and how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues with chords and single notes, a chord one choice among five hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues, fills, varies and harmonises piano music; draws every chord as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cl&amp;uster command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, delete or rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in one bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on this computer only, since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut (knife)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep Musician (virtual port)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep Musician ended without being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep Musician project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, while nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {length} from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (threshold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click above the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click for {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to edit, drag elsewhere, Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to rename it {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to write a marker, a tempo, a metre or a key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, or {free}+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down a semitone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down a step of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an end of the frame in the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag either edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the upper part of the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its brace or an end; click for off and on, double-click to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its row there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over nothing; with the pencil {ctrl}+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the keys with the right button; click with it for all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag this into another program or a folder:
a MIDI file of the selected notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to loop a stretch of time; {free} frees from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to make the lane higher or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the end of the loop; {free} frees from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the start of the loop; {free} frees from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag; an edge can be dragged elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag; double-click for the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag; {lock} keeps the pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a controller without the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a few notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a few notes, and they are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a few notes, and they stand here as sheet music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a few notes, then press Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line of {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a note (pencil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a note (selection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a note at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw notes first: a way leads from them to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw some, or open a piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw velocities or a controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, Continue, listen: ticked as you do them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of MIDI files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file will be listed here as it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by a step of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by very little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit keymap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit metre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tempo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the lane by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a controller, lift a pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {controller} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc before the button is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every take of this session will be listed here. Press Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export MIDI file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a MIDI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for another program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sheet music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {files} to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure: {found} of {answered} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in: more notes than the music around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;ish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find keys, commands or gestures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps: {done} of {count} done. {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the scale {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a MIDI clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the key of the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that {name} has learned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that {title} has learned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what it learned (Alt+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From s&amp;cratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From setting to setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on, the window speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General MIDI (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the same take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the style a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to listening (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the sounds that are built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the training (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this cannot be told from guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is better than guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is worse than guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonise with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the bar that is chosen (Space on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the take in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what I play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what sounds at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what sounds at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide instrument, channel, volume and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher or lower there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home or End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How daring the choice of notes is; their number stays.
Left: what is most likely. Right: more surprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How daring the rhythm is, whatever the notes are.
Left: on the beats where notes are expected. Right: off the beat, restless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it moves at each step: too little learns nothing, too much forgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is {name} to come into this piece?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late every second line of a bar is.
67% makes triplets, 100% dotted notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the built-in synth is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bars Continue writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes may sound together, those that stay counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes there are. Middle: as many as in the music around. Left: fewer. Right: more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places of the music it learns from at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are in a round, one of them the composer&apos;s (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many time steps it writes when it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each moment surprises the model: the higher, the less it expected what stands there.
Click to select the notes that begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later than played it arrives; the playhead and recorded notes reckon with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later than sent it sounds; the playhead and recorded notes reckon with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less is counted what is easy; 0 for as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a room is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it Vary draws anew. Left: a note or two. Right: all that is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the way to the grid notes go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to quantise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to quantise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humdrum kern files (*.krn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another program keeps it to itself, close that one. Look whether a device is chosen in {mixer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {name} as {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, the key of {gesture} must be one of {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, the keys of {command} are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, two gestures have one key; copy, free and lock need three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, {key} is the key of both {one} and {other}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, {wrong} for {command} is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert; Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted {length} at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: the package is called libfluidsynth3 on Debian and Ubuntu, fluidsynth elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument, channel, volume and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the program that makes this port running? Has another one taken it for itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 1 note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no notes that a piano can play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {notes:,} notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {notes:,} notes; {muted:,} of them are muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being tried …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used: the program or instrument behind the MIDI port makes the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open. You should have heard a note just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shorter than {bars} bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and plays to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, but its output cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds, and its SoundFont can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands here instead; undo brings back what was here (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SoundFont has no sound for a piano note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tracks come below those that are here, from bar 1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its volume is at nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JACK transport needs JACK and the Python package JACK-Client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the JACK transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all it has learned, and go on later, even another day (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or discard the proposal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the distance from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the playhead in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I just played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {count} of the proposed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {file} up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {notes} of take {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {sign}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: lane of a controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: list of tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: pad to wander on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows music as places on a map: wander about on it, or let a gap lead from what is before to what is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by a step of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by very little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from tracks of the open piece, part by part (Alt+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, steps, loss and size, as the research tuned them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a gesture undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves room: about half as many notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or Right; with {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legato on {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legato pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths, % of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;sten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like FL Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to each of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to {number} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock notes against models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by a step of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything anew, with a note to be heard (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look elsewhere in the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a way to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sound …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the reason, and says what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop: click to turn it off or on, drag to move it, double-click to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on pieces held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss while it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files of the piece or the loop, also one for each track, with or without the tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lane higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of what was best so far (Alt+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selection louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual – Deep Musician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker {sign}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker, tempo, metre or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers, tempo, metre and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre {sign}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button and drag, or Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle: where the music leads. Further out: further from it.
Drag, or arrow keys (Shift: finely). Double-click or Home for the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that are not here wrote some of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: around the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: lanes below the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the model to the bin, or forget what was learned (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move track down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move track up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music that the model is shown (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicXML files (*.musicxml *.mxl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute, solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New notes begin when the old ones did, or as in the bars before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unlikely note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JACK server is running, so there is no transport to follow yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MIDI input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device can be opened for the built-in synth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was saved yet. From then on, its last states are found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of the piano lies in both the range and the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of the range and the scale lies above the melody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of the range and the scale lies below the melody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the grid crosses these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is unlikely here: the model expected all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note lasts so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note of the answer lies above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note of the answer lies below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note was drawn or clicked yet whose length could be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other note of this track has such a pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No piece is {quarters} quarter notes long, which a prompt and its answer take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale is chosen; choose one in the bar above the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of these notes have one pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {bars} bars in a row have notes in each and last a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: {real} is the composer&apos;s, you chose {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used, and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used; 1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used; {count} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {files:,} files in {where} could be read. The first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not obvious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as learned, on a rhythm that keeps to the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes beside the composers&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes by threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in a bar, % of the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in each bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes sounding at a time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard? Look whether the loudspeakers are on, and whether it is turned up in {mixer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens JSON files here; your keymap is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained here yet: Generate › Train on your own music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the longer clip, {count} of {all} stretches of two bars were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network, trained with cross-entropy and with focal loss: what sounds where a key needs more than so much chance to sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes of {name}, which the roll shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scale notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a piece that is not saved (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it; it is not saved until you do (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet music first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened an earlier state of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}: {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes on the rhythm that stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes than then, by the same weights and seed: the music around was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can listen to the virtual port: choose it as output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can play to “Deep Musician in” and listen to “Deep Musician”, the virtual ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise its beats follow this piece (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P. time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint (brush)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick some of the proposed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch classes, % of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitches in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play something first, then keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play something on a MIDI keyboard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what it wrote; the training goes on meanwhile (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play {count} rounds (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play {note} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback broke off and was started again; it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback broke off; it starts again with the next thing you play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a little early or late, softer or louder.
Every time it does so otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots of prompt and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portamento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portamento time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Continue ({keys}). The answer comes as ghost notes; {keeping} keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Continue: what it answers is drawn here beside the music around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to hear it
Drag with the right button: the range of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it on the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {keys} to hear it, and again to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a slider where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the FluidSynth library on the PATH, or install Deep Musician as a program: that brings it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the playhead elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the report on the clipboard, to paste it into a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the versions on the clipboard (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them away (Esc); Help › First steps shows them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QtAwesome, with Phosphor icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read no further; the open piece stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the music, then learn from it (Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording. Play on your MIDI keyboard; R or Space ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is recorded over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {controller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on Fill, Vary and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on its picture; click to choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click, or sweep with the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {real} is the composer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right; Left hides them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pi&amp;cture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name} before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}, which another window has open too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving replaces those changes; they stay among the backups. “Save as…” keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is the composer&apos;s (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll with Up and Down; Tab goes from link to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and hear a take in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done with a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would be written, read and replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select from where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes or a span of time to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes or a span of time to vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes or a stretch of time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select out of scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select same pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the note at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the notes that models are to leave as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the one note to be weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select within a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent the sheet music to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it there as it is, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set length to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set length to the last note touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the length of {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {controller} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet music needs the package verovio: install Deep Musician with its extra “notation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet music only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows; a full stop leaves it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+press in the ruler, and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter by a step of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a take first, or select notes that came from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and hear what stood there (hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show first what the model expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show instrument, channel, volume and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the model expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent time steps, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sostenuto pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound a middle C with the active track&apos;s instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and MIDI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound what comes in with the active track&apos;s instrument.
Off for a keyboard that sounds by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak through the screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop and go elsewhere together with the programs around a JACK server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop and keep the tempo of the clock that comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with what is likely: few surprises, few wrong notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step input is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step input: each chord you play is written at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing; nothing is left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, or play the one heard last again (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a track into another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {number} of {count}, {title}: {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {number} will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes unlikely turns; expect some that do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in exported files what models wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature must be above 0, threshold between 0 and 1, and the seed not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo changes go along (Alt+T)
Without them the other program plays the notes at its own tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo {sign}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all it takes. {keys} opens the manual whenever you want to know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to be written at once; select a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That went wrong inside the program; the details are in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FluidSynth library is not installed, so there is no built-in synth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JACK server has ended, and its transport with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI channel that the track is sent on; 10 plays drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI clock fell silent, so playback pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI port “{name}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI port “{name}” has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI port “{name}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount to vary lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be kept in “{name}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {flaw}, so it was drawn again with seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {flaw}, so the likeliest keys were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {flaw}; try another threshold or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in “{name}” could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in synth cannot read its sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in synth cannot read the SoundFont “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} does not fit; train into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chord model of many tutorials: never hears the prompt, tells no rhythm, goes round in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard. It needs the prepared music that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus holds no pieces of the split “{split}”; name some when it is prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus in {folder} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures behind it, a line each, for other programs (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one comes with the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first steps are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is off, so there are no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid that notes snap to; adaptive follows the zoom.
{ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument that plays the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sheet is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {most} takes are kept, and all starred ones; {forgotten} are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest sample as a piano roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libsndfile library is not installed, so sound cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log tells more, for you alone: {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop, bar {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop, bars {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest note allowed lies above the highest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that learns (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model would leave this place empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note model of many tutorials: frequent notes and chords, one every half beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes that stay leave no room: 1 voice is allowed, and so many sound all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes that stay leave no room: {count} voices are allowed, and so many sound all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open piece could not be written to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open piece is new once; after that you will know the composer&apos;s bars again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open piece is new {count} times; after that you will know the composer&apos;s bars again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open piece will not do. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open piece, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original research model, trained with cross-entropy. Often answers with silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original research model, trained with focal loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is too large for a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is too long for a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is too long for a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece lasts more than {most} hours, too long for a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitches of MIDI are 0 to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polyphony must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal was dropped, because its track was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal was dropped, because notes in its place were edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network over performance events, as first published: hundredths of seconds and no bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same notes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {notes} again, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale: its rows are lighter, and notes can step along it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search in {folder} is another one; search in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet music could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet music is being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sliders by a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds of the built-in synth are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span is shorter than one step of the time grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span to fill is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {path} is damaged; search in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature of the rhythm must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test split of {name} has keys far from all that can be learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook&apos;s autoencoder of piano-roll pictures, cut at a threshold. Silent at its own cut of a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time grid has {grids} steps to a beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track that this take was written for is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be begun in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended by itself. Go on begins where its last checkpoint was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tune does not begin with the header X:1, M:, L:1/16, K:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tune has bars that do not add up, or ties between different notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tune holds what this dialect of ABC does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial&apos;s model: mean steps and durations. Pauses oddly and takes chords apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {model} are others than then, and so may the notes be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} are damaged or made for another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} are damaged: some of them are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; install them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; train them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {name} are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole piece. Click to look there, drag the frame to scroll or its ends to zoom; the wheel scrolls, with Ctrl it zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are enough lanes; choose what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no markers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to harmonise in this span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to harmonise on this track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to vary in this span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pitched notes in this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}: {unread:,} of {files:,} files cannot be read, and drums cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}; drums cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {notes:,} notes in {where}; at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {model} already; give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {title} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a note already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MIDI file in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bar {bar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no benchmark called {name}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;, which “{file}” gives keys to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gesture &quot;{gesture}&quot;, which “{file}” gives a key to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marker after the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marker before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {name}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output called “{wanted}”; `deepmusician ports` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no piece in “{name}” with six bars in a row that have notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no piece with {bars} bars in a row that have notes in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rhythm to keep: nothing stands here or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the keyboard to go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training in {folder}, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for that: close something else, or ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after {place} that could come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for in {name}, only in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These chords stand there already, or do not fit on the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes are just so long already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes cannot get any shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes lie in {scale} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes reach just to the next one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes stand where they should already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no MIDI system, so there are no MIDI ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot train; one that can comes with: pip install &apos;deepmusician[train]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a drum track; the models write pitched notes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track is silent, and it alone is heard: the model begins something of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved. What you do not bring back now is offered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear it here, choose the built-in synth as output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next note that sounds with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start or the end of the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start, or to the last setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k must not be negative, and top-p must be above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the open piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your own music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your own music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training broke down at step {step}: the loss or its slope is not a number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training broke down in every trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triplet grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it up under Sound and MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off M and S in the list of tracks; 0 unmutes selected notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve pieces that no model has learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bars of a piece, then its next four: once as the composer wrote them, once or twice as a model did. Find the composer&apos;s, {rounds} times. Your answers stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pieces at least are needed: one is held out, to tell how well the other is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the network; more learn more, slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up a semitone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up a step of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or Down; with Shift by ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V. delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V. depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V. rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verovio could not write this piece as Humdrum kern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences, to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views change at once; the playhead turns pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg Vorbis or MP3, by the built-in synth, as it is heard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and check again. If it stays so, start Deep Musician anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wander on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of keys that sound beside those that do not, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model is like…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as an error: focal loss passes over what is easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {folder}, {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen here as a PNG file (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected or proposed is put away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What models wrote in it was changed since, and cannot be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last saves of each file put into it, and what they replaced. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model would write by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the style is called in the list of models (Alt+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at (Alt+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to quantise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trains the same on all GPUs of a larger machine (Alt+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained here: trainings that wait to go on, and models to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you play here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} says holds as soon as you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, or two fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Harmonise puts its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which MIDI keyboards are listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one goes on as the composer wrote it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tracks the model is shown; of the others, those that are silent where it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is led by a MIDI clock: start, stop, place and tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole notes by their starts, their ends alone, or both edges each for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose bars stand beside the composer&apos;s (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose music it is played with: the more pieces, the fairer (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lets no program offer ports. Install loopMIDI, or use a loopback of Windows MIDI Services, and choose its port here and in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows makes none by itself; loopMIDI or Windows MIDI Services does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its tempo, &amp;metre and keys, which then hold for all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing drawn, Continue begins a piece of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a marker, tempo, metre or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all answers, a line for each, to a table for other programs (Alt+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on another track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the track above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the track below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the track of a pale note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes single-voice tunes as ABC notation; hears only the highest line of what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing on {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the riddle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written anew after each take that is kept and each edit, a second after the last one,
so that another program can read it again; ends when another piece is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}, which follows every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on; saving first is wise. This report helps to mend it. It holds no notes, no names of files and no folders of yours. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found {found} of {answered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keymap cannot be made: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to a part of the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after step {step}: {written:.1f} keys at once, {yours:.1f} in your music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attack time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar {bar}, beat {beat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar {bar}: {around} around, {answer} in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chorus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controller {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controllers, mutes, and times as they were played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density {value:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dominant seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted sixty-fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted thirty-second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighth triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending with this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legato pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libsndfile, through soundfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring what it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pitched notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the rhythm {value:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pitch bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portamento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portamento time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the music, then going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated the bars before it note for note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhythm kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixteenth triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixty-fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixty-fourth triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sostenuto pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed on one note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} · {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustain pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {value:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound settings of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume mixer of Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirty-second triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold: a key sounds where its chance is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocities, instruments, controllers, mutes, and times as they were played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vibrato delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vibrato depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vibrato rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alt}+Left or {alt}+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alt}+Up or {alt}+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alt}+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alt}+wheel, or {ctrl}+{alt}+drag up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive} does not hold the piano rolls of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bars} bars of {pieces} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bars} bars. To the right lies {right:.0f} % of what they differ in, upward {up:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bars}, {lowest} to {highest} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance}   as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} (drums)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} down at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} down from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} up at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} {value} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller} {value} at {place}, set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{controller}: nothing is set on this track. Drag to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy}+drag, or {copy} during the drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} files are too short, silent or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clips lead to {name}, the last being what the model makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies of what was not saved could not be read; the first of them is kept as {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes selected, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes, {lowest}–{highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {all} chords before are new to the model: it heard the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {all} notes before are new to the model: it heard others like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} proposed notes picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, one of them real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+D, Delete, Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+Left or {ctrl}+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+Up or {ctrl}+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+click, or {ctrl}+drag over nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+drag up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctrl}+wheel, or pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:.2f} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:.2f} to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:.2f} to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:.2f} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no prepared corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not whole any more; prepare it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} was prepared by another version; prepare it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {answered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {answered} found, with 95 % confidence {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} during a drag, or {lock} once it has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free}+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}; {left_out:,} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grid} dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grid} triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grid}, now {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} listen  ·  Space stops and plays  ·  Enter chooses the one heard last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} listen again  ·  Space stops and plays  ·  N goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} cannot be told from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lock}+click, or Shift+drag over nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lock}+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lock}, then drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot interpolate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not write by a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has no encoder: it makes no picture of a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} was begun with other music or settings; give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Click to choose another SoundFont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} below the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can hold the piece only as sheet music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be trained; there are recipes for {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} files ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no place for {loses}. A project keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date: another piece is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not read any further; the open piece is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the piece itself now, and is no longer kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the piece itself: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands here now: {tracks}. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another window or program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another window or program; saving it here will ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as the track begins
Double-click for {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose what this lane shows.
Drag in the lane to draw, Esc to leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {around:.0f} % around, {answer:.0f} % in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {composers:.0f} % composers, {model:.0f} % model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value:.4g} after step {step:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} in {ms:.0f} ms, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} locked: no model changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} notes by composers, {others} by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} on {track}, {selected} selected; {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} at {place}, length {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} was expected with a chance of {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, {place}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picked} of {count} notes picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{piece}, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{piece}, from bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} No clock is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Playback is silent until you choose another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch}, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch}, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is no table with the columns set, file and split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} names a split “{split}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{take}, from {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticks} ticks to a quarter note are too few to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot accompany.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot harmonise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot tell notes and rhythm apart: its one temperature is the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot write around locked notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} falls from {before:.1f} to {after:.1f} between {low:.2f} and {high:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no encoder, so it makes no picture of a bar. GRU and Conv VAE do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in the list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} keeps to no range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: silent from {at:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {kept} of {written} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {notes}, seed {seed}
Rest here to hear it in its place, click to choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} aeolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} blues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} chromatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} harmonic minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} ionian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} locrian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} major pentatonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} melodic minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} minor pentatonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tonic} whole tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracks} of the open piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{track} is deleted with its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{track} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{track} is heard alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{track} is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({nats} nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sound” in the settings of the Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“brew install fluid-synth” in a terminal installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a part &quot;{part}&quot; where only &quot;keys&quot; and &quot;gestures&quot; can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no JSON: {trouble} in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no keymap: it needs the parts &quot;keys&quot; and &quot;gestures&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it divides its beats into 0 ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its time code has {frames} frames a second of {ticks} ticks each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: the .zip file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with .pdf, .svg, .musicxml, .abc or .krn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the name of a sound file ends with one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: with more than {most:,} events it could not be opened again; a project holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as no sheet music does; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not answer. Playback is silent until you choose another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds far more than a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} events, too many to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} tracks, too many to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is XML, but no sheet music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an archive without sheet music in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is cut off before its music begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a number in it makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its score makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its takes make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its {part} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its notes lasts for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: what is packed in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it tells of the window makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no kern file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no sheet music, or it is damaged: it cannot be read as XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project, or it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not the name of a note, such as C4, F#3 or Bb2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies beyond the notes of MIDI, C-1 to G9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Deep Musician, which is needed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was unplugged, so playback pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a length; write 1/8, 3/16 or a number such as 117 ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a place; write bar, beat and tick, such as 3.2.120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a velocity; it is a number from 1 to 127.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” may mean several outputs: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a key; write it as C major, F♯ minor or B♭ major.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a metre; write it as 3/4 or 7/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a tempo; write beats a minute, such as 96.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
