<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keymap</source>
        <translation>&amp;Mapa de teclas</translation>
    </message>
    <message>
        <source>&amp;Lanes below the notes</source>
        <translation>Carri&amp;les bajo las notas</translation>
    </message>
    <message>
        <source>&amp;Learn my style</source>
        <translation>Aprender mi esti&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>M&amp;over</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Open piece</source>
        <translation>Pieza &amp;abierta</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Piezas</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Sheet music</source>
        <translation>&amp;Partitura</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sonidos</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>Pi&amp;sta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 compás</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 pulso</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 file is too short, silent or broken.</source>
        <translation>1 archivo es demasiado corto, está en silencio o está dañado.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>1 note, {pitch}</source>
        <translation>1 nota, {pitch}</translation>
    </message>
    <message>
        <source>1 to 127</source>
        <translation>1 a 127</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>1 voice</source>
        <translation>1 voz</translation>
    </message>
    <message>
        <source>1, 2, 3 say how sure  ·  Esc goes back to listening</source>
        <translation>1, 2, 3 dicen con qué seguridad  ·  Esc vuelve a escuchar</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A batch of {rows} cannot be shared out equally among {ranks} processes.</source>
        <translation>Un lote de {rows} no se puede repartir por igual entre {ranks} procesos.</translation>
    </message>
    <message>
        <source>A beat of bar {bar} has {ticks} ticks, counted from 0.</source>
        <translation>Un pulso del compás {bar} tiene {ticks} ticks, contados desde 0.</translation>
    </message>
    <message>
        <source>A copy of what was not saved could not be read; it is kept as {place}.</source>
        <translation>Una copia de lo no guardado no se pudo leer; se conserva como {place}.</translation>
    </message>
    <message>
        <source>A file for each track</source>
        <translation>Un archivo por pista</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Se está leyendo un archivo</translation>
    </message>
    <message>
        <source>A folder of MIDI files, also in .zip files; dropping it here does the same (Alt+F)</source>
        <translation>Una carpeta de archivos MIDI, también en archivos .zip; soltarla aquí hace lo mismo (Alt+C)</translation>
    </message>
    <message>
        <source>A folder of pieces by people</source>
        <translation>Una carpeta de piezas hechas por personas</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>A guess: {found} of {answered} right</source>
        <translation>Al azar: {found} de {answered} aciertos</translation>
    </message>
    <message>
        <source>A key has at most seven sharps or flats, such as C major, F♯ minor or B♭ major.</source>
        <translation>Una tonalidad tiene como mucho siete sostenidos o bemoles, como C, F♯m o B♭.</translation>
    </message>
    <message>
        <source>A listening game: the composer&apos;s own bars among a model&apos;s</source>
        <translation>Un juego de escucha: los compases del compositor entre los de un modelo</translation>
    </message>
    <message>
        <source>A map needs three bars with notes.</source>
        <translation>Un mapa necesita tres compases con notas.</translation>
    </message>
    <message>
        <source>A map of bars, its notes beside the composers&apos;, and how much it writes at which threshold</source>
        <translation>Un mapa de compases, sus notas junto a las de los compositores y cuánto escribe con cada umbral</translation>
    </message>
    <message>
        <source>A marker needs a name.</source>
        <translation>Una marca necesita un nombre.</translation>
    </message>
    <message>
        <source>A metre has 1 to {most} beats of 1, 2, 4, 8, 16, 32 or 64, such as 3/4 or 7/8.</source>
        <translation>Una métrica tiene de 1 a {most} pulsos de 1, 2, 4, 8, 16, 32 o 64, como 3/4 o 7/8.</translation>
    </message>
    <message>
        <source>A model learns your style from a folder of MIDI files, beside your work</source>
        <translation>Un modelo aprende tu estilo de una carpeta de archivos MIDI, mientras trabajas</translation>
    </message>
    <message>
        <source>A model reads a folder of your music and goes on in its style. Some pieces are held out to see whether it learns; all stays on this computer.</source>
        <translation>Un modelo lee una carpeta de tu música y sigue en su estilo. Algunas piezas se apartan para ver si aprende; todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>A model that you take away goes to the bin of the system. The music it learned from stays.</source>
        <translation>Un modelo que quitas va a la papelera del sistema. La música de la que aprendió se queda.</translation>
    </message>
    <message>
        <source>A name or a number: F#4, Bb3, 60</source>
        <translation>Un nombre o un número: F#4, Bb3, 60</translation>
    </message>
    <message>
        <source>A note lasts at least one tick.</source>
        <translation>Una nota dura al menos un tick.</translation>
    </message>
    <message>
        <source>A note went out to “{name}”. Nothing leads back from there, so its fate is unknown.</source>
        <translation>Salió una nota hacia «{name}». De ahí nada vuelve, así que no se sabe qué fue de ella.</translation>
    </message>
    <message>
        <source>A note went out, and came back at “{name}” {ms:.0f} ms later.</source>
        <translation>Salió una nota, y volvió por «{name}» {ms:.0f} ms después.</translation>
    </message>
    <message>
        <source>A note went out, and is waited for …</source>
        <translation>Salió una nota, y se la espera …</translation>
    </message>
    <message>
        <source>A note went out, but did not come back at “{name}”.</source>
        <translation>Salió una nota, pero no volvió por «{name}».</translation>
    </message>
    <message>
        <source>A note went out. Whether another program listens to “Deep Musician” cannot be seen from here.</source>
        <translation>Salió una nota. Desde aquí no se ve si otro programa escucha «Deep Musician».</translation>
    </message>
    <message>
        <source>A part of Deep Musician is missing: install it again.</source>
        <translation>Falta una parte de Deep Musician: instálalo de nuevo.</translation>
    </message>
    <message>
        <source>A part of a whole note, or ticks: 1/8, 117 ticks</source>
        <translation>Una parte de una redonda, o ticks: 1/8, 117 ticks</translation>
    </message>
    <message>
        <source>A piano roll that thinks along. Everything runs on this computer, and nothing leaves it. Code and weights: Apache-2.0. What the weights learned from stands on the cards of the models, in the manual.</source>
        <translation>Un piano roll que piensa contigo. Todo funciona en este equipo, y nada sale de él. Código y pesos: Apache-2.0. De qué aprendieron los pesos está en las fichas de los modelos, en el manual.</translation>
    </message>
    <message>
        <source>A piece has a metre at its start; double-click it to write another.</source>
        <translation>Una pieza tiene una métrica al principio; haz doble clic en ella para escribir otra.</translation>
    </message>
    <message>
        <source>A piece has a tempo at its start; double-click it to write another.</source>
        <translation>Una pieza tiene un tempo al principio; haz doble clic en él para escribir otro.</translation>
    </message>
    <message>
        <source>A piece has at least one track.</source>
        <translation>Una pieza tiene al menos una pista.</translation>
    </message>
    <message>
        <source>A point is a bar. Click to hear one, arrow keys go from bar to bar, Space plays</source>
        <translation>Un punto es un compás. Haz clic para oírlo, las flechas van de compás en compás, Espacio lo toca</translation>
    </message>
    <message>
        <source>A process that was reading files died; the same command goes on where it was.</source>
        <translation>Murió un proceso que leía archivos; la misma orden sigue donde estaba.</translation>
    </message>
    <message>
        <source>A riddle has 2 or 3 candidates.</source>
        <translation>Un acertijo tiene 2 o 3 candidatas.</translation>
    </message>
    <message>
        <source>A search needs Optuna: pip install &apos;deepmusician[search]&apos;.</source>
        <translation>Una búsqueda necesita Optuna: pip install &apos;deepmusician[search]&apos;.</translation>
    </message>
    <message>
        <source>A search needs one trial at least.</source>
        <translation>Una búsqueda necesita al menos un ensayo.</translation>
    </message>
    <message>
        <source>A step to a side</source>
        <translation>Un paso hacia un lado</translation>
    </message>
    <message>
        <source>A tempo lies between {slowest} and {fastest} beats a minute.</source>
        <translation>Un tempo está entre {slowest} y {fastest} pulsos por minuto.</translation>
    </message>
    <message>
        <source>A way is being written.</source>
        <translation>Se está escribiendo un camino.</translation>
    </message>
    <message>
        <source>ABC cannot hold the bars of the piece here, so that the answer counts in bars of 4/4.</source>
        <translation>ABC no puede con los compases de la pieza aquí, así que la respuesta cuenta en compases de 4/4.</translation>
    </message>
    <message>
        <source>ABC files (*.abc)</source>
        <translation>Archivos ABC (*.abc)</translation>
    </message>
    <message>
        <source>About Deep Musician</source>
        <translation>Acerca de Deep Musician</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Acompañar</translation>
    </message>
    <message>
        <source>Accompany on a new track</source>
        <translation>Acompañar en una pista nueva</translation>
    </message>
    <message>
        <source>Accompany with {model}</source>
        <translation>Acompañar con {model}</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptable</translation>
    </message>
    <message>
        <source>Add &amp;chord</source>
        <translation>Añadir a&amp;corde</translation>
    </message>
    <message>
        <source>Add as &amp;tracks</source>
        <translation>Añadir como &amp;pistas</translation>
    </message>
    <message>
        <source>Add augmented to {notes}</source>
        <translation>Añadir tríada aumentada a {notes}</translation>
    </message>
    <message>
        <source>Add diminished to {notes}</source>
        <translation>Añadir tríada disminuida a {notes}</translation>
    </message>
    <message>
        <source>Add dominant seventh to {notes}</source>
        <translation>Añadir séptima de dominante a {notes}</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir tonalidad</translation>
    </message>
    <message>
        <source>Add key here…</source>
        <translation>Añadir tonalidad aquí…</translation>
    </message>
    <message>
        <source>Add major seventh to {notes}</source>
        <translation>Añadir séptima mayor a {notes}</translation>
    </message>
    <message>
        <source>Add major to {notes}</source>
        <translation>Añadir tríada mayor a {notes}</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Añadir marca</translation>
    </message>
    <message>
        <source>Add marker here…</source>
        <translation>Añadir marca aquí…</translation>
    </message>
    <message>
        <source>Add marker…</source>
        <translation>Añadir marca…</translation>
    </message>
    <message>
        <source>Add metre</source>
        <translation>Añadir métrica</translation>
    </message>
    <message>
        <source>Add metre here…</source>
        <translation>Añadir métrica aquí…</translation>
    </message>
    <message>
        <source>Add minor seventh to {notes}</source>
        <translation>Añadir séptima menor a {notes}</translation>
    </message>
    <message>
        <source>Add minor to {notes}</source>
        <translation>Añadir tríada menor a {notes}</translation>
    </message>
    <message>
        <source>Add seventh to {notes}</source>
        <translation>Añadir séptima a {notes}</translation>
    </message>
    <message>
        <source>Add suspended fourth to {notes}</source>
        <translation>Añadir cuarta suspendida a {notes}</translation>
    </message>
    <message>
        <source>Add suspended second to {notes}</source>
        <translation>Añadir segunda suspendida a {notes}</translation>
    </message>
    <message>
        <source>Add tempo</source>
        <translation>Añadir tempo</translation>
    </message>
    <message>
        <source>Add tempo here…</source>
        <translation>Añadir tempo aquí…</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Añadir pista</translation>
    </message>
    <message>
        <source>Add triad to {notes}</source>
        <translation>Añadir tríada a {notes}</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>After two bars of a piece in twelve places: the composer&apos;s next four, and the model&apos;s.</source>
        <translation>Tras dos compases de una pieza, en doce sitios: los cuatro siguientes del compositor, y los del modelo.</translation>
    </message>
    <message>
        <source>All MIDI inputs</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>All begin with the same two bars.</source>
        <translation>Todas empiezan con los mismos dos compases.</translation>
    </message>
    <message>
        <source>All notes are muted: the model begins something of its own.</source>
        <translation>Todas las notas están silenciadas: el modelo empieza algo propio.</translation>
    </message>
    <message>
        <source>All notes are off.</source>
        <translation>Todas las notas están apagadas.</translation>
    </message>
    <message>
        <source>All notes here are locked; Harmonise writes beside them.</source>
        <translation>Todas las notas de aquí están bloqueadas; Armonizar escribe junto a ellas.</translation>
    </message>
    <message>
        <source>All notes in this span are locked.</source>
        <translation>Todas las notas de este tramo están bloqueadas.</translation>
    </message>
    <message>
        <source>All notes of this track lie in {scale}.</source>
        <translation>Todas las notas de esta pista están en {scale}.</translation>
    </message>
    <message>
        <source>All notes off</source>
        <translation>Apagar las notas</translation>
    </message>
    <message>
        <source>All of it from bar 1, or what begins in the loop, moved to the first bar (Alt+W)</source>
        <translation>Todo desde el compás 1, o lo que empieza en el bucle, llevado al primer compás (Alt+Q)</translation>
    </message>
    <message>
        <source>All of it is muted, or another track is solo.</source>
        <translation>Todo está silenciado, u otra pista está en solo.</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All tracks in one MIDI file, or a folder with a MIDI file for each track that has notes (Alt+A)</source>
        <translation>Todas las pistas en un archivo MIDI, o una carpeta con un archivo MIDI por cada pista con notas (Alt+C)</translation>
    </message>
    <message>
        <source>All tracks on the sheet</source>
        <translation>Todas las pistas en la partitura</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>O&amp;tro…</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Another window has it open too.</source>
        <translation>Otra ventana también lo tiene abierto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers keep from {lowest} to {highest}.</source>
        <translation>Las respuestas van de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Answers may use all keys.</source>
        <translation>Las respuestas pueden usar todas las teclas.</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>Cualquier instrumento</translation>
    </message>
    <message>
        <source>Around the melody</source>
        <translation>A su alrededor</translation>
    </message>
    <message>
        <source>Arrows move the caret, Ctrl and arrows go from note to note, Insert draws a note, full stop selects the one under the caret.</source>
        <translation>Las flechas mueven el cursor, Ctrl y flechas van de nota en nota, Insert dibuja una nota, el punto selecciona la que está bajo el cursor.</translation>
    </message>
    <message>
        <source>Arrows, while nothing is selected</source>
        <translation>Flechas, sin nada seleccionado</translation>
    </message>
    <message>
        <source>Arrows; with Shift a small one</source>
        <translation>Flechas; con Mayús, uno pequeño</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
    <message>
        <source>As learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Como abajo</translation>
    </message>
    <message>
        <source>As the music</source>
        <translation>Como la música</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Attack time</source>
        <translation>Tiempo de ataque</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation>Volver al centro</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Volver a las notas</translation>
    </message>
    <message>
        <source>Back to the piece (Esc)</source>
        <translation>Volver a la pieza (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Bar {bar} has {beats} beats.</source>
        <translation>El compás {bar} tiene {beats} pulsos.</translation>
    </message>
    <message>
        <source>Bar {bar} is too short for that, or too far away.</source>
        <translation>El compás {bar} es demasiado corto para eso, o está demasiado lejos.</translation>
    </message>
    <message>
        <source>Bar, beat and tick of the playhead</source>
        <translation>Compás, pulso y tick del cabezal</translation>
    </message>
    <message>
        <source>Bar, beat and tick: 3.2.120</source>
        <translation>Compás, pulso y tick: 3.2.120</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>Bars and beats are counted from 1.</source>
        <translation>Los compases y los pulsos se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Bars that lie together are alike to the model. Points of one colour and shape are of one piece.</source>
        <translation>Los compases que están juntos se parecen para el modelo. Los puntos de un mismo color y forma son de una misma pieza.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batches to learn from; it may end earlier, when it gets no better</source>
        <translation>Lotes de los que aprender; puede terminar antes, cuando ya no mejora</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin another training; this one waits among your models (Alt+T)</source>
        <translation>Empezar otro entrenamiento; este espera entre tus modelos (Alt+T)</translation>
    </message>
    <message>
        <source>Begin with another piece; this is offered again (Esc)</source>
        <translation>Empieza con otra pieza; esto se ofrece de nuevo más tarde (Esc)</translation>
    </message>
    <message>
        <source>Begin with nothing: hours, and a great many pieces (Alt+C)</source>
        <translation>Empezar con nada: horas, y muchísimas piezas (Alt+O)</translation>
    </message>
    <message>
        <source>Begin with the weights that come with the program: minutes, a few pieces will do (Alt+L)</source>
        <translation>Empezar con los pesos que trae el programa: minutos, bastan unas pocas piezas (Alt+L)</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Bend</translation>
    </message>
    <message>
        <source>Between 1 and {most} bars can be written at once, not {bars}.</source>
        <translation>Se pueden escribir entre 1 y {most} compases a la vez, no {bars}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} rounds can be made, not {rounds}.</source>
        <translation>Se pueden hacer entre 1 y {most} rondas, no {rounds}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} takes can be asked for at once, not {takes}.</source>
        <translation>Se pueden pedir entre 1 y {most} tomas a la vez, no {takes}.</translation>
    </message>
    <message>
        <source>Between 1 and {most} time steps of a window can be written, not {value:g}.</source>
        <translation>Se pueden escribir entre 1 y {most} pasos de tiempo de una ventana, no {value:g}.</translation>
    </message>
    <message>
        <source>Between two clips there is no rhythm to keep.</source>
        <translation>Entre dos clips no hay un ritmo que conservar.</translation>
    </message>
    <message>
        <source>Between {fewest} and {most} steps lead from one clip to another, not {steps}.</source>
        <translation>De un clip a otro llevan entre {fewest} y {most} pasos, no {steps}.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Audaz</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Soplo</translation>
    </message>
    <message>
        <source>Bright.</source>
        <translation>Bril.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what was not saved?</source>
        <translation>¿Recuperar lo que no se guardó?</translation>
    </message>
    <message>
        <source>Brings the tracks of another file into this piece, or puts them in its place</source>
        <translation>Trae a esta pieza las pistas de otro archivo, o las pone en su lugar</translation>
    </message>
    <message>
        <source>Brought back what was not saved when Deep Musician ended without being closed.</source>
        <translation>Recuperado lo que no estaba guardado cuando Deep Musician terminó sin cerrarse.</translation>
    </message>
    <message>
        <source>Built-in sounds</source>
        <translation>Sonidos internos</translation>
    </message>
    <message>
        <source>Built-in synth</source>
        <translation>Sintetizador interno</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Denso</translation>
    </message>
    <message>
        <source>By a step of the grid, or by a row</source>
        <translation>Un paso de la rejilla, o una fila</translation>
    </message>
    <message>
        <source>By a step of the grid, or by bars</source>
        <translation>Un paso de la rejilla, o compases</translation>
    </message>
    <message>
        <source>By bars</source>
        <translation>Por compases</translation>
    </message>
    <message>
        <source>By octaves</source>
        <translation>Por octavas</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>CC {number}</source>
        <translation>CC {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Candidate {number}</source>
        <translation>Candidata {number}</translation>
    </message>
    <message>
        <source>Candidate {number}: {caption}</source>
        <translation>Candidata {number}: {caption}</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Certain: {found} of {answered} right</source>
        <translation>Seguro: {found} de {answered} aciertos</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Change a marker, tempo, metre or key</source>
        <translation>Cambiar una marca, un tempo, una métrica o una tonalidad</translation>
    </message>
    <message>
        <source>Change channel of {track}</source>
        <translation>Cambiar el canal de {track}</translation>
    </message>
    <message>
        <source>Change instrument of {track}</source>
        <translation>Cambiar el instrumento de {track}</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar tonalidad</translation>
    </message>
    <message>
        <source>Change key here…</source>
        <translation>Cambiar tonalidad aquí…</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Cambiar la duración</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Cambiar marca</translation>
    </message>
    <message>
        <source>Change metre</source>
        <translation>Cambiar métrica</translation>
    </message>
    <message>
        <source>Change metre here…</source>
        <translation>Cambiar métrica aquí…</translation>
    </message>
    <message>
        <source>Change one velocity</source>
        <translation>Cambiar una velocidad</translation>
    </message>
    <message>
        <source>Change pan of {track}</source>
        <translation>Cambiar el panorama de {track}</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <translation>Cambiar la altura</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar el lugar</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Cambiar tempo</translation>
    </message>
    <message>
        <source>Change tempo here…</source>
        <translation>Cambiar tempo aquí…</translation>
    </message>
    <message>
        <source>Change the loop</source>
        <translation>Cambiar el bucle</translation>
    </message>
    <message>
        <source>Change velocity</source>
        <translation>Cambiar la velocidad</translation>
    </message>
    <message>
        <source>Change velocity of {notes}</source>
        <translation>Cambiar la velocidad de {notes}</translation>
    </message>
    <message>
        <source>Change volume of {track}</source>
        <translation>Cambiar el volumen de {track}</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro sitio</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel 10 plays drums</source>
        <translation>El canal 10 toca la batería</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a probar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>Elegir un SoundFont</translation>
    </message>
    <message>
        <source>Choose a controller for a lane first.</source>
        <translation>Elige antes un controlador para un carril.</translation>
    </message>
    <message>
        <source>Choose a scale above the roll first</source>
        <translation>Elige antes una escala sobre el piano roll</translation>
    </message>
    <message>
        <source>Choose a scale first.</source>
        <translation>Elige antes una escala.</translation>
    </message>
    <message>
        <source>Choose a span (selection)</source>
        <translation>Elegir un tramo (selección)</translation>
    </message>
    <message>
        <source>Choose a span of time in the ruler or select notes first.</source>
        <translation>Elige antes un tramo en la regla o selecciona notas.</translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI, or go back to the built-in sounds with ×.</source>
        <translation>Elige otro en Sonido y MIDI, o vuelve a los sonidos internos con ×.</translation>
    </message>
    <message>
        <source>Choose another one under Sound and MIDI.</source>
        <translation>Elige otra en Sonido y MIDI.</translation>
    </message>
    <message>
        <source>Choose it there as the MIDI input of an armed track.</source>
        <translation>Elígelo allí como entrada MIDI de una pista armada.</translation>
    </message>
    <message>
        <source>Choose the music first.</source>
        <translation>Elige antes la música.</translation>
    </message>
    <message>
        <source>Choose the range of answers</source>
        <translation>Elegir el rango de las respuestas</translation>
    </message>
    <message>
        <source>Choose this port there as the MIDI input of an armed track.</source>
        <translation>Elige allí este puerto como entrada MIDI de una pista armada.</translation>
    </message>
    <message>
        <source>Choose {number}</source>
        <translation>Elegir {number}</translation>
    </message>
    <message>
        <source>Chop at the grid</source>
        <translation>Trocear en la rejilla</translation>
    </message>
    <message>
        <source>Chop {notes}</source>
        <translation>Trocear {notes}</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Click a command, or choose it with the arrows and press Enter</source>
        <translation>Haz clic en un comando, o elígelo con las flechas y pulsa Enter</translation>
    </message>
    <message>
        <source>Click a note to select it, or any other place to put the playhead there (Left, Right)</source>
        <translation>Haz clic en una nota para seleccionarla, o en otro sitio para poner ahí el cabezal (Izquierda, Derecha)</translation>
    </message>
    <message>
        <source>Click a page, or go to it with Up and Down</source>
        <translation>Haz clic en una página, o ve a ella con Arriba y Abajo</translation>
    </message>
    <message>
        <source>Click a point to hear its bar.</source>
        <translation>Haz clic en un punto para oír su compás.</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it</source>
        <translation>Haz clic en un paso, o elígelo y pulsa Enter, para volver a él o avanzar hasta él</translation>
    </message>
    <message>
        <source>Click in the overview, or drag its frame</source>
        <translation>Clic en la vista general, o arrastrar su marco</translation>
    </message>
    <message>
        <source>Click one, or drag a rectangle from one; {ctrl} picks or no longer, {lock} adds</source>
        <translation>Clic en una, o arrastrar un rectángulo desde una; {ctrl} la elige o la deja, {lock} añade</translation>
    </message>
    <message>
        <source>Click or drag in the ruler</source>
        <translation>Clic o arrastrar en la regla</translation>
    </message>
    <message>
        <source>Click the note (selection), or double-click it (pencil)</source>
        <translation>Clic en la nota (selección), o doble clic en ella (lápiz)</translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to choose a stretch of time; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation>Haz clic para poner el cabezal aquí, arrastra para elegir un tramo de tiempo; {free} suelta de la rejilla
Pulsa con Mayús para oír lo que suena aquí</translation>
    </message>
    <message>
        <source>Click to put the playhead here, drag to move the playhead; {free} frees from the grid
Hold Shift and press to hear what sounds here</source>
        <translation>Haz clic para poner el cabezal aquí, arrastra para mover el cabezal; {free} suelta de la rejilla
Pulsa con Mayús para oír lo que suena aquí</translation>
    </message>
    <message>
        <source>Click where there is room. Drag to the side to make it longer.</source>
        <translation>Haz clic donde haya sitio. Arrastra hacia un lado para alargarla.</translation>
    </message>
    <message>
        <source>Click, or drag across several</source>
        <translation>Clic, o arrastrar por encima de varias</translation>
    </message>
    <message>
        <source>Click; drag sideways for its length, up or down for its pitch</source>
        <translation>Clic; arrastrar a los lados para la duración, arriba o abajo para la altura</translation>
    </message>
    <message>
        <source>Clock to</source>
        <translation>Reloj a</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the lowest lane</source>
        <translation>Cerrar el carril inferior</translation>
    </message>
    <message>
        <source>Close this and go on (Esc)</source>
        <translation>Cierra esto y sigue (Esc)</translation>
    </message>
    <message>
        <source>Close this lane</source>
        <translation>Cerrar este carril</translation>
    </message>
    <message>
        <source>Close, and leave the notes as they are (Esc)</source>
        <translation>Cierra, y deja las notas como están (Esc)</translation>
    </message>
    <message>
        <source>Coarser grid</source>
        <translation>Rejilla más gruesa</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Coda, 96, 3/4 or {key}</source>
        <translation>Coda, 96, 3/4 o {key}</translation>
    </message>
    <message>
        <source>Colour of {track}</source>
        <translation>Color de {track}</translation>
    </message>
    <message>
        <source>Colour of {track}: {colour}</source>
        <translation>Color de {track}: {colour}</translation>
    </message>
    <message>
        <source>Colour {track}</source>
        <translation>Dar color a {track}</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Apto para daltónicos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare: ask other models the same; each answers with one take</source>
        <translation>Comparar: pregunta lo mismo a otros modelos; cada uno responde con una toma</translation>
    </message>
    <message>
        <source>Composers leave {share:.1f} % silent.</source>
        <translation>Los compositores dejan en silencio el {share:.1f} %.</translation>
    </message>
    <message>
        <source>Composers write {notes:.1f}.</source>
        <translation>Los compositores escriben {notes:.1f}.</translation>
    </message>
    <message>
        <source>Connecting other programs</source>
        <translation>Conectar otros programas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue 1 bar with {model}</source>
        <translation>Continuar 1 compás con {model}</translation>
    </message>
    <message>
        <source>Continue from the end of the piece</source>
        <translation>Continuar desde el final de la pieza</translation>
    </message>
    <message>
        <source>Continue from the playhead</source>
        <translation>Continuar desde el cabezal</translation>
    </message>
    <message>
        <source>Continue writes on from the end, Fill writes the selection anew.</source>
        <translation>Continuar sigue escribiendo desde el final, Rellenar escribe de nuevo la selección.</translation>
    </message>
    <message>
        <source>Continue {bars} bars with {model}</source>
        <translation>Continuar {bars} compases con {model}</translation>
    </message>
    <message>
        <source>Continues a line or chords note by note: when, which key, how long.</source>
        <translation>Continúa una línea o acordes nota a nota: cuándo, qué tecla, cuánto dura.</translation>
    </message>
    <message>
        <source>Continues and fills with attention to everything that came before, and to what is behind a gap.</source>
        <translation>Continúa y rellena atendiendo a todo lo anterior, y a lo que hay tras un hueco.</translation>
    </message>
    <message>
        <source>Continues note by note, each a single choice among four thousand of when, which key and how long.</source>
        <translation>Continúa nota a nota; cada una es una sola elección entre cuatro mil de cuándo, qué tecla y cuánto dura.</translation>
    </message>
    <message>
        <source>Continues with chords and single notes, a chord one choice among five hundred.</source>
        <translation>Continúa con acordes y notas sueltas; un acorde es una elección entre quinientas.</translation>
    </message>
    <message>
        <source>Continues, fills, varies and harmonises piano music; draws every chord as a whole.</source>
        <translation>Continúa, rellena, varía y armoniza música de piano; sortea cada acorde de una vez.</translation>
    </message>
    <message>
        <source>Controller {number}</source>
        <translation>Controlador {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation>Copiar notas</translation>
    </message>
    <message>
        <source>Copy the cl&amp;uster command</source>
        <translation>Copiar comando para &amp;un clúster</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Copy {notes}</source>
        <translation>Copiar {notes}</translation>
    </message>
    <message>
        <source>Copy, delete or rename it</source>
        <translation>Copiarla, eliminarla o renombrarla</translation>
    </message>
    <message>
        <source>Count in one bar</source>
        <translation>Cuenta previa de un compás</translation>
    </message>
    <message>
        <source>Counted on this computer only, since the program was started</source>
        <translation>Contado solo en este equipo, desde que se abrió el programa</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut (knife)</source>
        <translation>Cortar (cuchillo)</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>Cortar notas</translation>
    </message>
    <message>
        <source>Cut {notes}</source>
        <translation>Cortar {notes}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Decay time</source>
        <translation>Tiempo de caída</translation>
    </message>
    <message>
        <source>Deep Musician (virtual port)</source>
        <translation>Deep Musician (puerto virtual)</translation>
    </message>
    <message>
        <source>Deep Musician ended without being closed</source>
        <translation>Deep Musician terminó sin cerrarse</translation>
    </message>
    <message>
        <source>Deep Musician project</source>
        <translation>Proyecto de Deep Musician</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Lo elimina para siempre</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>Eliminar la nota de ahí</translation>
    </message>
    <message>
        <source>Delete time</source>
        <translation>Eliminar tiempo</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Eliminar pista</translation>
    </message>
    <message>
        <source>Delete {notes}</source>
        <translation>Eliminar {notes}</translation>
    </message>
    <message>
        <source>Delete {track}</source>
        <translation>Eliminar {track}</translation>
    </message>
    <message>
        <source>Delete, while nothing is selected</source>
        <translation>Supr, sin nada seleccionado</translation>
    </message>
    <message>
        <source>Deleted {length} from {place}.</source>
        <translation>Eliminado: {length} desde {place}.</translation>
    </message>
    <message>
        <source>Density (threshold)</source>
        <translation>Densidad (umbral)</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Det.</source>
        <translation>Desaf.</translation>
    </message>
    <message>
        <source>Details of {track}</source>
        <translation>Detalles de {track}</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Desafine</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>Disminuido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Descartar la propuesta</translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>Descartar el entrenamiento</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>Séptima de dominante</translation>
    </message>
    <message>
        <source>Dotted grid</source>
        <translation>Rejilla con puntillo</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Double-click above the ruler</source>
        <translation>Doble clic encima de la regla</translation>
    </message>
    <message>
        <source>Double-click for {value}</source>
        <translation>Doble clic para {value}</translation>
    </message>
    <message>
        <source>Double-click its name</source>
        <translation>Doble clic en su nombre</translation>
    </message>
    <message>
        <source>Double-click to edit, drag elsewhere, Delete to remove</source>
        <translation>Doble clic para editar, arrastrar a otro sitio, Supr para quitar</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove</source>
        <translation>Doble clic para editar, arrastra para mover, Supr para quitar</translation>
    </message>
    <message>
        <source>Double-click to rename it {keys}</source>
        <translation>Doble clic para renombrarla {keys}</translation>
    </message>
    <message>
        <source>Double-click to write a marker, a tempo, a metre or a key here</source>
        <translation>Haz doble clic para escribir aquí una marca, un tempo, una métrica o una tonalidad</translation>
    </message>
    <message>
        <source>Double-click, or {free}+click</source>
        <translation>Doble clic, o {free}+clic</translation>
    </message>
    <message>
        <source>Down a semitone</source>
        <translation>Bajar un semitono</translation>
    </message>
    <message>
        <source>Down a step of the scale</source>
        <translation>Bajar un grado de la escala</translation>
    </message>
    <message>
        <source>Down an octave</source>
        <translation>Bajar una octava</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag an end of the frame in the overview</source>
        <translation>Arrastrar un extremo del marco en la vista general</translation>
    </message>
    <message>
        <source>Drag either edge</source>
        <translation>Arrastrar uno de los bordes</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Arrastrar en la regla</translation>
    </message>
    <message>
        <source>Drag in the upper part of the ruler</source>
        <translation>Arrastrar en la parte alta de la regla</translation>
    </message>
    <message>
        <source>Drag its brace or an end; click for off and on, double-click to remove</source>
        <translation>Arrastrar su llave o un extremo; clic para activar o no, doble clic para quitar</translation>
    </message>
    <message>
        <source>Drag its row there</source>
        <translation>Arrastrar su fila allí</translation>
    </message>
    <message>
        <source>Drag its upper edge</source>
        <translation>Arrastrar su borde superior</translation>
    </message>
    <message>
        <source>Drag over nothing; with the pencil {ctrl}+drag</source>
        <translation>Arrastrar sobre nada; con el lápiz, {ctrl}+arrastrar</translation>
    </message>
    <message>
        <source>Drag over the keys with the right button; click with it for all keys</source>
        <translation>Arrastrar sobre las teclas con el botón derecho; clic con él para todas</translation>
    </message>
    <message>
        <source>Drag this into another program or a folder:
a MIDI file of the selected notes</source>
        <translation>Arrastra esto a otro programa o a una carpeta:
un archivo MIDI de las notas seleccionadas</translation>
    </message>
    <message>
        <source>Drag to loop a stretch of time; {free} frees from the grid</source>
        <translation>Arrastra para repetir en bucle un tramo de tiempo; {free} suelta de la rejilla</translation>
    </message>
    <message>
        <source>Drag to make the lane higher or lower</source>
        <translation>Arrastra para hacer el carril más alto o más bajo</translation>
    </message>
    <message>
        <source>Drag to move the end of the loop; {free} frees from the grid</source>
        <translation>Arrastra para mover el final del bucle; {free} suelta de la rejilla</translation>
    </message>
    <message>
        <source>Drag to move the start of the loop; {free} frees from the grid</source>
        <translation>Arrastra para mover el principio del bucle; {free} suelta de la rejilla</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Arrastrar con el botón derecho</translation>
    </message>
    <message>
        <source>Drag; an edge can be dragged elsewhere</source>
        <translation>Arrastrar; un borde se puede llevar a otro sitio</translation>
    </message>
    <message>
        <source>Drag; double-click for the middle</source>
        <translation>Arrastrar; doble clic para el centro</translation>
    </message>
    <message>
        <source>Drag; {lock} keeps the pitch</source>
        <translation>Arrastrar; {lock} conserva la altura</translation>
    </message>
    <message>
        <source>Draw a controller without the grid</source>
        <translation>Dibujar un controlador sin la rejilla</translation>
    </message>
    <message>
        <source>Draw a few notes first.</source>
        <translation>Dibuja antes unas notas.</translation>
    </message>
    <message>
        <source>Draw a few notes, and they are listed here.</source>
        <translation>Dibuja unas notas, y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Draw a few notes, and they stand here as sheet music.</source>
        <translation>Dibuja unas notas, y estarán aquí como partitura.</translation>
    </message>
    <message>
        <source>Draw a few notes, then press Continue</source>
        <translation>Dibuja unas notas y pulsa Continuar</translation>
    </message>
    <message>
        <source>Draw a line of {controller}</source>
        <translation>Dibujar una línea de {controller}</translation>
    </message>
    <message>
        <source>Draw a note</source>
        <translation>Dibuja una nota</translation>
    </message>
    <message>
        <source>Draw a note (pencil)</source>
        <translation>Dibujar una nota (lápiz)</translation>
    </message>
    <message>
        <source>Draw a note (selection)</source>
        <translation>Dibujar una nota (selección)</translation>
    </message>
    <message>
        <source>Draw a note at the caret</source>
        <translation>Dibujar una nota en el cursor</translation>
    </message>
    <message>
        <source>Draw a straight line</source>
        <translation>Dibujar una línea recta</translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Dibujar nota</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>Dibujar notas</translation>
    </message>
    <message>
        <source>Draw notes first: a way leads from them to another file.</source>
        <translation>Dibuja antes unas notas: un camino lleva desde ellas hasta otro archivo.</translation>
    </message>
    <message>
        <source>Draw or select</source>
        <translation>Dibujar o seleccionar</translation>
    </message>
    <message>
        <source>Draw some, or open a piece.</source>
        <translation>Dibuja alguna, o abre una pieza.</translation>
    </message>
    <message>
        <source>Draw velocities or a controller</source>
        <translation>Dibujar velocidades o un controlador</translation>
    </message>
    <message>
        <source>Draw {controller}</source>
        <translation>Dibujar {controller}</translation>
    </message>
    <message>
        <source>Draw, Continue, listen: ticked as you do them</source>
        <translation>Dibujar, Continuar, escuchar: se marcan según los haces</translation>
    </message>
    <message>
        <source>Drop a folder of MIDI files here.</source>
        <translation>Suelta aquí una carpeta de archivos MIDI.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate track</source>
        <translation>Duplicar pista</translation>
    </message>
    <message>
        <source>Duplicate {notes}</source>
        <translation>Duplicar {notes}</translation>
    </message>
    <message>
        <source>Duplicate {track}</source>
        <translation>Duplicar {track}</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Each file will be listed here as it is read.</source>
        <translation>Aquí aparecerá cada archivo a medida que se lea.</translation>
    </message>
    <message>
        <source>Earlier by a step of the grid</source>
        <translation>Adelantar un paso de la rejilla</translation>
    </message>
    <message>
        <source>Earlier by very little</source>
        <translation>Adelantar muy poco</translation>
    </message>
    <message>
        <source>Edit keymap…</source>
        <translation>Editar mapa de teclas…</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Editar tonalidad…</translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation>Editar marca…</translation>
    </message>
    <message>
        <source>Edit metre…</source>
        <translation>Editar métrica…</translation>
    </message>
    <message>
        <source>Edit tempo…</source>
        <translation>Editar tempo…</translation>
    </message>
    <message>
        <source>Edit the lane by keyboard</source>
        <translation>Editar el carril con el teclado</translation>
    </message>
    <message>
        <source>Effect 1</source>
        <translation>Efecto 1</translation>
    </message>
    <message>
        <source>Effect 2</source>
        <translation>Efecto 2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase a controller, lift a pedal</source>
        <translation>Borrar un controlador, soltar un pedal</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>Borrar notas</translation>
    </message>
    <message>
        <source>Erase {controller}</source>
        <translation>Borrar {controller}</translation>
    </message>
    <message>
        <source>Erase {controller} at {place}</source>
        <translation>Borrar {controller} en {place}</translation>
    </message>
    <message>
        <source>Erase {notes}</source>
        <translation>Borrar {notes}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc before the button is let go</source>
        <translation>Esc antes de soltar el botón</translation>
    </message>
    <message>
        <source>Event list</source>
        <translation>Lista de eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every take of this session will be listed here. Press Continue.</source>
        <translation>Aquí aparecerán todas las tomas de esta sesión. Pulsa Continuar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export MIDI file…</source>
        <translation>Exportar archivo MIDI…</translation>
    </message>
    <message>
        <source>Export a MIDI file</source>
        <translation>Exportar un archivo MIDI</translation>
    </message>
    <message>
        <source>Export for another program</source>
        <translation>Exportar para otro programa</translation>
    </message>
    <message>
        <source>Export for another program…</source>
        <translation>Exportar para otro programa…</translation>
    </message>
    <message>
        <source>Export sheet music</source>
        <translation>Exportar partitura</translation>
    </message>
    <message>
        <source>Export sheet music…</source>
        <translation>Exportar partitura…</translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation>Exportar sonido</translation>
    </message>
    <message>
        <source>Export sound…</source>
        <translation>Exportar sonido…</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Exportar las respuestas</translation>
    </message>
    <message>
        <source>Exported {files} to {name}.</source>
        <translation>Exportado: {files} en {name}.</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>Exportado: {name}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Expr.</source>
        <translation>Expr.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>F2 or a double click to type</source>
        <translation>F2 o doble clic para escribir</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Fairly sure: {found} of {answered} right</source>
        <translation>Bastante seguro: {found} de {answered} aciertos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Rellenar la selección</translation>
    </message>
    <message>
        <source>Fill with {model}</source>
        <translation>Rellenar con {model}</translation>
    </message>
    <message>
        <source>Fills in: more notes than the music around</source>
        <translation>Rellena huecos: más notas que la música de alrededor</translation>
    </message>
    <message>
        <source>Fin&amp;ish now</source>
        <translation>Term&amp;inar ya</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Buscar un comando …</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Find keys, commands or gestures …</source>
        <translation>Buscar teclas, comandos o gestos …</translation>
    </message>
    <message>
        <source>Find the fake</source>
        <translation>Encuentra la falsa</translation>
    </message>
    <message>
        <source>Find the fake…</source>
        <translation>Encuentra la falsa…</translation>
    </message>
    <message>
        <source>Finer grid</source>
        <translation>Rejilla más fina</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>First steps: {done} of {count} done. {ahead}</source>
        <translation>Primeros pasos: {done} de {count} hechos. {ahead}</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Encajar todo</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Encajar la selección</translation>
    </message>
    <message>
        <source>Fit to the scale</source>
        <translation>Ajustar a la escala</translation>
    </message>
    <message>
        <source>Fit to the scale {notes}</source>
        <translation>Ajustar {notes} a la escala</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Focal alpha</source>
        <translation>Alfa focal</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Gamma focal</translation>
    </message>
    <message>
        <source>Follow a MIDI clock</source>
        <translation>Seguir un reloj MIDI</translation>
    </message>
    <message>
        <source>Follow the key of the piece</source>
        <translation>Seguir la tonalidad de la pieza</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Seguir el cabezal</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Pedal de pie</translation>
    </message>
    <message>
        <source>Forget all that {name} has learned?</source>
        <translation>¿Olvidar todo lo que ha aprendido {name}?</translation>
    </message>
    <message>
        <source>Forget all that {title} has learned?</source>
        <translation>¿Olvidar todo lo que ha aprendido {title}?</translation>
    </message>
    <message>
        <source>Forget what it learned (Alt+D)</source>
        <translation>Olvidar lo que aprendió (Alt+D)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From note to note</source>
        <translation>De nota en nota</translation>
    </message>
    <message>
        <source>From s&amp;cratch</source>
        <translation>Desde cer&amp;o</translation>
    </message>
    <message>
        <source>From setting to setting</source>
        <translation>De ajuste en ajuste</translation>
    </message>
    <message>
        <source>From the next start on, the window speaks English.</source>
        <translation>Desde el próximo inicio, la ventana habla español.</translation>
    </message>
    <message>
        <source>General MIDI (built in)</source>
        <translation>General MIDI (interno)</translation>
    </message>
    <message>
        <source>Generate the same take again</source>
        <translation>Generar otra vez la misma toma</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Generation panel</source>
        <translation>Panel de generación</translation>
    </message>
    <message>
        <source>Give the style a name first.</source>
        <translation>Dale antes un nombre al estilo.</translation>
    </message>
    <message>
        <source>Go back to listening (Esc)</source>
        <translation>Volver a escuchar (Esc)</translation>
    </message>
    <message>
        <source>Go back to the sounds that are built in</source>
        <translation>Volver a los sonidos internos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on (N)</source>
        <translation>Seguir (N)</translation>
    </message>
    <message>
        <source>Go on with the training (Enter)</source>
        <translation>Seguir con el entrenamiento (Enter)</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Ir a la marca siguiente</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>Ir a la marca anterior</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this cannot be told from guessing.</source>
        <translation>Al azar se encuentra {chance}: esto no se distingue del azar.</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is better than guessing.</source>
        <translation>Al azar se encuentra {chance}: esto es mejor que el azar.</translation>
    </message>
    <message>
        <source>Guessing finds {chance}: this is worse than guessing.</source>
        <translation>Al azar se encuentra {chance}: esto es peor que el azar.</translation>
    </message>
    <message>
        <source>Half as long</source>
        <translation>La mitad de largas</translation>
    </message>
    <message>
        <source>Harmonise</source>
        <translation>Armonizar</translation>
    </message>
    <message>
        <source>Harmonise the track</source>
        <translation>Armonizar la pista</translation>
    </message>
    <message>
        <source>Harmonise with {model}</source>
        <translation>Armonizar con {model}</translation>
    </message>
    <message>
        <source>Hear a key</source>
        <translation>Oír una tecla</translation>
    </message>
    <message>
        <source>Hear the bar that is chosen (Space on the map)</source>
        <translation>Oír el compás elegido (Espacio en el mapa)</translation>
    </message>
    <message>
        <source>Hear the take in its place</source>
        <translation>Oír la toma en su sitio</translation>
    </message>
    <message>
        <source>Hear what I play</source>
        <translation>Oír lo que toco</translation>
    </message>
    <message>
        <source>Hear what sounds at a place</source>
        <translation>Oír lo que suena en un sitio</translation>
    </message>
    <message>
        <source>Hear what sounds at the caret</source>
        <translation>Oír lo que suena en el cursor</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Oye</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <source>Hide instrument, channel, volume and pan</source>
        <translation>Ocultar instrumento, canal, volumen y panorama</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Higher lanes</source>
        <translation>Carriles más altos</translation>
    </message>
    <message>
        <source>Higher or lower there</source>
        <translation>Más alto o más bajo ahí</translation>
    </message>
    <message>
        <source>Highest note</source>
        <translation>Nota más aguda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Hold pedal</source>
        <translation>Pedal hold</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Home or End</source>
        <translation>Inicio o Fin</translation>
    </message>
    <message>
        <source>How daring the choice of notes is; their number stays.
Left: what is most likely. Right: more surprise.</source>
        <translation>Lo atrevida que es la elección de notas; su número no cambia.
Izquierda: lo más probable. Derecha: más sorpresa.</translation>
    </message>
    <message>
        <source>How daring the rhythm is, whatever the notes are.
Left: on the beats where notes are expected. Right: off the beat, restless.</source>
        <translation>Lo atrevido que es el ritmo, sean cuales sean las notas.
Izquierda: en los pulsos donde se esperan notas. Derecha: a contratiempo, inquieto.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>How far it moves at each step: too little learns nothing, too much forgets</source>
        <translation>Cuánto se mueve en cada paso: muy poco no aprende nada, demasiado olvida</translation>
    </message>
    <message>
        <source>How is {name} to come into this piece?</source>
        <translation>¿Cómo entra {name} en esta pieza?</translation>
    </message>
    <message>
        <source>How late every second line of a bar is.
67% makes triplets, 100% dotted notes.</source>
        <translation>Cuánto se retrasa una de cada dos líneas del compás.
67% da tresillos, 100% notas con puntillo.</translation>
    </message>
    <message>
        <source>How loud the built-in synth is.</source>
        <translation>Lo fuerte que suena el sintetizador interno.</translation>
    </message>
    <message>
        <source>How many bars Continue writes</source>
        <translation>Cuántos compases escribe Continuar</translation>
    </message>
    <message>
        <source>How many notes may sound together, those that stay counted</source>
        <translation>Cuántas notas pueden sonar juntas, contando las que se quedan</translation>
    </message>
    <message>
        <source>How many notes there are. Middle: as many as in the music around. Left: fewer. Right: more.</source>
        <translation>Cuántas notas hay. Centro: tantas como en la música de alrededor. Izquierda: menos. Derecha: más.</translation>
    </message>
    <message>
        <source>How many places of the music it learns from at once</source>
        <translation>De cuántos lugares de la música aprende a la vez</translation>
    </message>
    <message>
        <source>How many there are in a round, one of them the composer&apos;s (Alt+S)</source>
        <translation>Cuántos hay en una ronda, uno de ellos del compositor (Alt+S)</translation>
    </message>
    <message>
        <source>How many time steps it writes when it learns</source>
        <translation>Cuántos pasos de tiempo escribe cuando aprende</translation>
    </message>
    <message>
        <source>How much each moment surprises the model: the higher, the less it expected what stands there.
Click to select the notes that begin there.</source>
        <translation>Cuánto sorprende al modelo cada momento: cuanto más alto, menos esperaba lo que hay ahí.
Haz clic para seleccionar las notas que empiezan ahí.</translation>
    </message>
    <message>
        <source>How much is found out</source>
        <translation>Cuánto se ha averiguado</translation>
    </message>
    <message>
        <source>How much later than played it arrives; the playhead and recorded notes reckon with it</source>
        <translation>Cuánto más tarde llega de lo que se tocó; el cabezal y las notas grabadas cuentan con ello</translation>
    </message>
    <message>
        <source>How much later than sent it sounds; the playhead and recorded notes reckon with it</source>
        <translation>Cuánto más tarde suena de lo que se envió; el cabezal y las notas grabadas cuentan con ello</translation>
    </message>
    <message>
        <source>How much less is counted what is easy; 0 for as much</source>
        <translation>Cuánto menos cuenta lo fácil; 0 para lo mismo</translation>
    </message>
    <message>
        <source>How much of a room is heard.</source>
        <translation>Cuánta sala se oye.</translation>
    </message>
    <message>
        <source>How much of it Vary draws anew. Left: a note or two. Right: all that is not locked.</source>
        <translation>Cuánto sortea de nuevo Variar. Izquierda: una nota o dos. Derecha: todo lo que no está bloqueado.</translation>
    </message>
    <message>
        <source>How much of the way to the grid notes go.</source>
        <translation>Cuánto del camino hasta la rejilla recorren las notas.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Con qué seguridad?</translation>
    </message>
    <message>
        <source>How to quantise</source>
        <translation>Cómo cuantizar</translation>
    </message>
    <message>
        <source>How to quantise…</source>
        <translation>Cómo cuantizar…</translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>Humanizar</translation>
    </message>
    <message>
        <source>Humdrum kern files (*.krn)</source>
        <translation>Archivos Humdrum kern (*.krn)</translation>
    </message>
    <message>
        <source>If another program keeps it to itself, close that one. Look whether a device is chosen in {mixer}.</source>
        <translation>Si otro programa se lo queda para sí, ciérralo. Mira si hay un dispositivo elegido en {mixer}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Imported {name} as {tracks}.</source>
        <translation>Importado {name} como {tracks}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In “{file}”, the key of {gesture} must be one of {keys}.</source>
        <translation>En «{file}», la tecla de {gesture} debe ser una de {keys}.</translation>
    </message>
    <message>
        <source>In “{file}”, the keys of {command} are no list.</source>
        <translation>En «{file}», las teclas de {command} no son una lista.</translation>
    </message>
    <message>
        <source>In “{file}”, two gestures have one key; copy, free and lock need three.</source>
        <translation>En «{file}», dos gestos tienen la misma tecla; copy, free y lock necesitan tres.</translation>
    </message>
    <message>
        <source>In “{file}”, {key} is the key of both {one} and {other}; nothing was changed.</source>
        <translation>En «{file}», {key} es la tecla de {one} y también de {other}; no se cambió nada.</translation>
    </message>
    <message>
        <source>In “{file}”, {wrong} for {command} is no key.</source>
        <translation>En «{file}», {wrong} para {command} no es una tecla.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input latency</source>
        <translation>Latencia de entrada</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Insertar tiempo</translation>
    </message>
    <message>
        <source>Insert; Delete</source>
        <translation>Insert; Supr</translation>
    </message>
    <message>
        <source>Inserted {length} at {place}.</source>
        <translation>Insertado: {length} en {place}.</translation>
    </message>
    <message>
        <source>Install it: the package is called libfluidsynth3 on Debian and Ubuntu, fluidsynth elsewhere.</source>
        <translation>Instálala: el paquete se llama libfluidsynth3 en Debian y Ubuntu, fluidsynth en los demás.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Instrument, channel, volume and pan</source>
        <translation>Instrumento, canal, volumen y panorama</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Is the program that makes this port running? Has another one taken it for itself?</source>
        <translation>¿Está en marcha el programa que crea este puerto? ¿Se lo ha quedado otro?</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>It has 1 note.</source>
        <translation>Tiene 1 nota.</translation>
    </message>
    <message>
        <source>It has no notes that a piano can play.</source>
        <translation>No tiene notas que un piano pueda tocar.</translation>
    </message>
    <message>
        <source>It has {notes:,} notes.</source>
        <translation>Tiene {notes:,} notas.</translation>
    </message>
    <message>
        <source>It has {notes:,} notes; {muted:,} of them are muted.</source>
        <translation>Tiene {notes:,} notas; {muted:,} de ellas están silenciadas.</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>Ya es lo más grande posible.</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>Ya es lo más pequeña posible.</translation>
    </message>
    <message>
        <source>It is being tried …</source>
        <translation>Se está probando …</translation>
    </message>
    <message>
        <source>It is not used: the program or instrument behind the MIDI port makes the sound.</source>
        <translation>No se usa: el sonido lo hace el programa o el instrumento que hay tras el puerto MIDI.</translation>
    </message>
    <message>
        <source>It is open. You should have heard a note just now.</source>
        <translation>Está abierto. Ahora mismo deberías haber oído una nota.</translation>
    </message>
    <message>
        <source>It is shorter than {bars} bars.</source>
        <translation>Dura menos de {bars} compases.</translation>
    </message>
    <message>
        <source>It runs, and plays to “{name}”.</source>
        <translation>Funciona, y toca hacia «{name}».</translation>
    </message>
    <message>
        <source>It runs, but its output cannot be opened.</source>
        <translation>Funciona, pero su salida no se puede abrir.</translation>
    </message>
    <message>
        <source>It sounds, and its SoundFont can be read.</source>
        <translation>Suena, y su SoundFont se puede leer.</translation>
    </message>
    <message>
        <source>It stands here instead; undo brings back what was here (Alt+R)</source>
        <translation>Ocupa el lugar de lo que hay; deshacer lo devuelve (Alt+R)</translation>
    </message>
    <message>
        <source>Its SoundFont has no sound for a piano note.</source>
        <translation>Su SoundFont no tiene sonido para una nota de piano.</translation>
    </message>
    <message>
        <source>Its tracks come below those that are here, from bar 1 (Enter)</source>
        <translation>Sus pistas van debajo de las que hay, desde el compás 1 (Enter)</translation>
    </message>
    <message>
        <source>Its volume is at nothing.</source>
        <translation>Su volumen está a cero.</translation>
    </message>
    <message>
        <source>JACK transport needs JACK and the Python package JACK-Client.</source>
        <translation>El transporte JACK necesita JACK y el paquete de Python JACK-Client.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join the JACK transport</source>
        <translation>Unirse al transporte JACK</translation>
    </message>
    <message>
        <source>Join {notes}</source>
        <translation>Unir {notes}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date</source>
        <translation>Mantener al día un archivo MIDI</translation>
    </message>
    <message>
        <source>Keep a MIDI file up to date…</source>
        <translation>Mantener al día un archivo MIDI…</translation>
    </message>
    <message>
        <source>Keep all it has learned, and go on later, even another day (Alt+P)</source>
        <translation>Conservar todo lo aprendido, y seguir más tarde, incluso otro día (Alt+P)</translation>
    </message>
    <message>
        <source>Keep or discard the proposal first.</source>
        <translation>Conserva o descarta antes la propuesta.</translation>
    </message>
    <message>
        <source>Keep the distance from the grid</source>
        <translation>Conservar la distancia a la rejilla</translation>
    </message>
    <message>
        <source>Keep the playhead in the middle</source>
        <translation>Mantener el cabezal en el centro</translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation>Conservar la propuesta</translation>
    </message>
    <message>
        <source>Keep the rhythm</source>
        <translation>Conservar ritmo</translation>
    </message>
    <message>
        <source>Keep to one direction</source>
        <translation>Mantener una dirección</translation>
    </message>
    <message>
        <source>Keep to the scale</source>
        <translation>No salir de la escala</translation>
    </message>
    <message>
        <source>Keep what I just played</source>
        <translation>Conservar lo que acabo de tocar</translation>
    </message>
    <message>
        <source>Keep {count} of the proposed notes</source>
        <translation>Conservar {count} de las notas propuestas</translation>
    </message>
    <message>
        <source>Keep {file} up to date</source>
        <translation>Mantener {file} al día</translation>
    </message>
    <message>
        <source>Keep {notes}</source>
        <translation>Conservar {notes}</translation>
    </message>
    <message>
        <source>Kept {notes} of take {number}.</source>
        <translation>Conservado: {notes} de la toma {number}.</translation>
    </message>
    <message>
        <source>Kept {notes}.</source>
        <translation>Conservado: {notes}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Key {sign}, {place}</source>
        <translation>Tonalidad {sign}, {place}</translation>
    </message>
    <message>
        <source>Keyboard: caret</source>
        <translation>Teclado: cursor</translation>
    </message>
    <message>
        <source>Keyboard: lane of a controller</source>
        <translation>Teclado: carril de un controlador</translation>
    </message>
    <message>
        <source>Keyboard: list of tracks</source>
        <translation>Teclado: lista de pistas</translation>
    </message>
    <message>
        <source>Keyboard: pad to wander on</source>
        <translation>Teclado: panel para pasear</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Keys at once</source>
        <translation>Teclas a la vez</translation>
    </message>
    <message>
        <source>Knows music as places on a map: wander about on it, or let a gap lead from what is before to what is behind.</source>
        <translation>Conoce la música como lugares de un mapa: pasea por él, o deja que un hueco lleve de lo anterior a lo que sigue.</translation>
    </message>
    <message>
        <source>L {value}</source>
        <translation>I {value}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Lane: {name}</source>
        <translation>Carril: {name}</translation>
    </message>
    <message>
        <source>Larger sheet music</source>
        <translation>Partitura más grande</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Later by a step of the grid</source>
        <translation>Retrasar un paso de la rejilla</translation>
    </message>
    <message>
        <source>Later by very little</source>
        <translation>Retrasar muy poco</translation>
    </message>
    <message>
        <source>Latest sample</source>
        <translation>Última muestra</translation>
    </message>
    <message>
        <source>Lead to another file</source>
        <translation>Llevar hasta otro archivo</translation>
    </message>
    <message>
        <source>Lead to {name}</source>
        <translation>Llevar hasta {name}</translation>
    </message>
    <message>
        <source>Learn from tracks of the open piece, part by part (Alt+O)</source>
        <translation>Aprender de pistas de la pieza abierta, parte por parte (Alt+A)</translation>
    </message>
    <message>
        <source>Learned from {model}</source>
        <translation>Aprendido de {model}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate, steps, loss and size, as the research tuned them</source>
        <translation>Tasa de aprendizaje, pasos, pérdida y tamaño, como los afinó la investigación</translation>
    </message>
    <message>
        <source>Leave a gesture undone</source>
        <translation>Dejar un gesto sin hacer</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Deja todo como está (Esc)</translation>
    </message>
    <message>
        <source>Leaves room: about half as many notes</source>
        <translation>Deja sitio: más o menos la mitad de notas</translation>
    </message>
    <message>
        <source>Left or Right; with {alt}</source>
        <translation>Izquierda o Derecha; con {alt}</translation>
    </message>
    <message>
        <source>Legato</source>
        <translation>Legato</translation>
    </message>
    <message>
        <source>Legato on {notes}</source>
        <translation>Legato en {notes}</translation>
    </message>
    <message>
        <source>Legato pedal</source>
        <translation>Pedal legato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Lengths, % of the notes</source>
        <translation>Duraciones, % de las notas</translation>
    </message>
    <message>
        <source>Let go of the grid</source>
        <translation>Soltarse de la rejilla</translation>
    </message>
    <message>
        <source>Let the model go on</source>
        <translation>Deja seguir al modelo</translation>
    </message>
    <message>
        <source>Li&amp;sten</source>
        <translation>Escucha&amp;r</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like FL Studio</source>
        <translation>Como FL Studio</translation>
    </message>
    <message>
        <source>Like Live</source>
        <translation>Como Live</translation>
    </message>
    <message>
        <source>List of tracks</source>
        <translation>Lista de pistas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Escuchar otra vez</translation>
    </message>
    <message>
        <source>Listen to each of them first.</source>
        <translation>Escucha antes cada una de ellas.</translation>
    </message>
    <message>
        <source>Listen to {number} ({number})</source>
        <translation>Escuchar la {number} ({number})</translation>
    </message>
    <message>
        <source>Lock or unlock notes against models</source>
        <translation>Bloquear o desbloquear notas frente a los modelos</translation>
    </message>
    <message>
        <source>Longer by a step of the grid</source>
        <translation>Alargar un paso de la rejilla</translation>
    </message>
    <message>
        <source>Look at everything anew, with a note to be heard (Enter)</source>
        <translation>Lo revisa todo otra vez, con una nota que se oye (Enter)</translation>
    </message>
    <message>
        <source>Look elsewhere in the piece</source>
        <translation>Mirar otra parte de la pieza</translation>
    </message>
    <message>
        <source>Looking for a way to {name}.</source>
        <translation>Buscando un camino hasta {name}.</translation>
    </message>
    <message>
        <source>Looking for sound …</source>
        <translation>Buscando sonido …</translation>
    </message>
    <message>
        <source>Looks for the reason, and says what to do</source>
        <translation>Busca el motivo y dice qué hacer</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Bucle en la selección</translation>
    </message>
    <message>
        <source>Loop: click to turn it off or on, drag to move it, double-click to remove it</source>
        <translation>Bucle: haz clic para desactivarlo o activarlo, arrastra para moverlo, doble clic para quitarlo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss on pieces held out</source>
        <translation>Pérdida en las piezas apartadas</translation>
    </message>
    <message>
        <source>Loss while it learns</source>
        <translation>Pérdida mientras aprende</translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation>Carriles más bajos</translation>
    </message>
    <message>
        <source>Lowest note</source>
        <translation>Nota más grave</translation>
    </message>
    <message>
        <source>M, S</source>
        <translation>M, S</translation>
    </message>
    <message>
        <source>MIDI channel</source>
        <translation>Canal MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi)</source>
        <translation>Archivos MIDI (*.mid *.midi)</translation>
    </message>
    <message>
        <source>MIDI files of the piece or the loop, also one for each track, with or without the tempo</source>
        <translation>Archivos MIDI de la pieza o del bucle, también uno por pista, con el tempo o sin él</translation>
    </message>
    <message>
        <source>MIDI port</source>
        <translation>Puerto MIDI</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>Séptima mayor</translation>
    </message>
    <message>
        <source>Make a lane higher</source>
        <translation>Hacer más alto un carril</translation>
    </message>
    <message>
        <source>Make a model of what was best so far (Alt+I)</source>
        <translation>Hacer un modelo con lo mejor hasta ahora (Alt+I)</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>Alargar o acortar</translation>
    </message>
    <message>
        <source>Make the selection louder or softer</source>
        <translation>Hacer la selección más fuerte o más suave</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual – Deep Musician</source>
        <translation>Manual – Deep Musician</translation>
    </message>
    <message>
        <source>Map of bars</source>
        <translation>Mapa de compases</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Marker {sign}, {place}</source>
        <translation>Marca {sign}, {place}</translation>
    </message>
    <message>
        <source>Marker, tempo, metre or key</source>
        <translation>Marca, tempo, métrica o tonalidad</translation>
    </message>
    <message>
        <source>Markers, tempo, metre and key</source>
        <translation>Marcas, tempo, métrica y tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metre at the playhead</source>
        <translation>Métrica en el cabezal</translation>
    </message>
    <message>
        <source>Metre at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation>Métrica en el cabezal: escribe o gira la rueda; las flechas van paso a paso, Enter la fija</translation>
    </message>
    <message>
        <source>Metre {sign}, {place}</source>
        <translation>Métrica {sign}, {place}</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metrónomo</translation>
    </message>
    <message>
        <source>Middle button and drag, or Space and drag</source>
        <translation>Arrastrar con el botón central, o con Espacio</translation>
    </message>
    <message>
        <source>Middle: where the music leads. Further out: further from it.
Drag, or arrow keys (Shift: finely). Double-click or Home for the middle</source>
        <translation>Centro: adonde lleva la música. Más afuera: más lejos de ella.
Arrastra, o usa las flechas (Mayús: con finura). Doble clic o Inicio para el centro</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>Séptima menor</translation>
    </message>
    <message>
        <source>Mod.</source>
        <translation>Mod.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models that are not here wrote some of it.</source>
        <translation>Una parte la escribieron modelos que no están aquí.</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulación</translation>
    </message>
    <message>
        <source>More like this take</source>
        <translation>Más como esta toma</translation>
    </message>
    <message>
        <source>Mouse: around the notes</source>
        <translation>Ratón: alrededor de las notas</translation>
    </message>
    <message>
        <source>Mouse: lanes below the notes</source>
        <translation>Ratón: carriles bajo las notas</translation>
    </message>
    <message>
        <source>Mouse: notes</source>
        <translation>Ratón: notas</translation>
    </message>
    <message>
        <source>Mouse: selection</source>
        <translation>Ratón: selección</translation>
    </message>
    <message>
        <source>Mouse: takes</source>
        <translation>Ratón: tomas</translation>
    </message>
    <message>
        <source>Mouse: time</source>
        <translation>Ratón: tiempo</translation>
    </message>
    <message>
        <source>Mouse: tracks</source>
        <translation>Ratón: pistas</translation>
    </message>
    <message>
        <source>Mouse: view</source>
        <translation>Ratón: vista</translation>
    </message>
    <message>
        <source>Move key</source>
        <translation>Mover tonalidad</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Mover marca</translation>
    </message>
    <message>
        <source>Move metre</source>
        <translation>Mover métrica</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Mover notas</translation>
    </message>
    <message>
        <source>Move tempo</source>
        <translation>Mover tempo</translation>
    </message>
    <message>
        <source>Move the model to the bin, or forget what was learned (Delete)</source>
        <translation>Mover el modelo a la papelera, u olvidar lo aprendido (Supr)</translation>
    </message>
    <message>
        <source>Move the track</source>
        <translation>Mover la pista</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Mover la vista</translation>
    </message>
    <message>
        <source>Move track down</source>
        <translation>Bajar pista</translation>
    </message>
    <message>
        <source>Move track up</source>
        <translation>Subir pista</translation>
    </message>
    <message>
        <source>Move {controller}</source>
        <translation>Mover {controller}</translation>
    </message>
    <message>
        <source>Move {name} to the bin?</source>
        <translation>¿Mover {name} a la papelera?</translation>
    </message>
    <message>
        <source>Move {notes}</source>
        <translation>Mover {notes}</translation>
    </message>
    <message>
        <source>Move {track}</source>
        <translation>Mover {track}</translation>
    </message>
    <message>
        <source>Music ({patterns})</source>
        <translation>Música ({patterns})</translation>
    </message>
    <message>
        <source>Music around</source>
        <translation>Música alrededor</translation>
    </message>
    <message>
        <source>Music that the model is shown (Alt+P)</source>
        <translation>Música que se le muestra al modelo (Alt+P)</translation>
    </message>
    <message>
        <source>Music to learn from</source>
        <translation>Música de la que aprender</translation>
    </message>
    <message>
        <source>MusicXML files (*.musicxml *.mxl)</source>
        <translation>Archivos MusicXML (*.musicxml *.mxl)</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Silenciar o activar</translation>
    </message>
    <message>
        <source>Mute track</source>
        <translation>Silenciar pista</translation>
    </message>
    <message>
        <source>Mute {notes}</source>
        <translation>Silenciar {notes}</translation>
    </message>
    <message>
        <source>Mute {track}</source>
        <translation>Silenciar {track}</translation>
    </message>
    <message>
        <source>Mute, solo</source>
        <translation>Silenciar, solo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Nombre de la pista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New notes begin when the old ones did, or as in the bars before</source>
        <translation>Las notas nuevas empiezan cuando lo hacían las antiguas, o como en los compases anteriores</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Carril siguiente</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronda siguiente</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Toma siguiente</translation>
    </message>
    <message>
        <source>Next unlikely note</source>
        <translation>Siguiente nota improbable</translation>
    </message>
    <message>
        <source>No JACK server is running, so there is no transport to follow yet.</source>
        <translation>No hay ningún servidor JACK en marcha, así que aún no hay transporte que seguir.</translation>
    </message>
    <message>
        <source>No MIDI input</source>
        <translation>Ninguna entrada</translation>
    </message>
    <message>
        <source>No audio device can be opened for the built-in synth.</source>
        <translation>No se puede abrir ningún dispositivo de audio para el sintetizador interno.</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>No file was saved yet. From then on, its last states are found here.</source>
        <translation>Aún no se ha guardado ningún archivo. A partir de entonces, sus últimos estados están aquí.</translation>
    </message>
    <message>
        <source>No key of the piano lies in both the range and the scale.</source>
        <translation>Ninguna tecla del piano está a la vez en el rango y en la escala.</translation>
    </message>
    <message>
        <source>No key of the range and the scale lies above the melody.</source>
        <translation>Ninguna tecla del rango y de la escala queda por encima de la melodía.</translation>
    </message>
    <message>
        <source>No key of the range and the scale lies below the melody.</source>
        <translation>Ninguna tecla del rango y de la escala queda por debajo de la melodía.</translation>
    </message>
    <message>
        <source>No line of the grid crosses these notes.</source>
        <translation>Ninguna línea de la rejilla cruza estas notas.</translation>
    </message>
    <message>
        <source>No note is unlikely here: the model expected all of them.</source>
        <translation>Aquí ninguna nota es improbable: el modelo las esperaba todas.</translation>
    </message>
    <message>
        <source>No note lasts so long.</source>
        <translation>Ninguna nota dura tanto.</translation>
    </message>
    <message>
        <source>No note of the answer lies above this one</source>
        <translation>Ninguna nota de la respuesta queda por encima de esta</translation>
    </message>
    <message>
        <source>No note of the answer lies below this one</source>
        <translation>Ninguna nota de la respuesta queda por debajo de esta</translation>
    </message>
    <message>
        <source>No note was drawn or clicked yet whose length could be taken.</source>
        <translation>Aún no se ha dibujado ni pulsado ninguna nota de la que tomar la duración.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Ninguna nota</translation>
    </message>
    <message>
        <source>No notes are being made.</source>
        <translation>No se está haciendo ninguna nota.</translation>
    </message>
    <message>
        <source>No other note of this track has such a pitch.</source>
        <translation>Ninguna otra nota de esta pista tiene esa altura.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No piece is {quarters} quarter notes long, which a prompt and its answer take.</source>
        <translation>Ninguna pieza dura las {quarters} negras que ocupan una pregunta y su respuesta.</translation>
    </message>
    <message>
        <source>No round was answered yet.</source>
        <translation>Aún no se ha respondido ninguna ronda.</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Sin escala</translation>
    </message>
    <message>
        <source>No scale is chosen; choose one in the bar above the roll.</source>
        <translation>No hay escala elegida; elige una en la barra sobre el piano roll.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation>¿No suena?</translation>
    </message>
    <message>
        <source>No two of these notes have one pitch.</source>
        <translation>No hay dos de estas notas con la misma altura.</translation>
    </message>
    <message>
        <source>No {bars} bars in a row have notes in each and last a minute at most.</source>
        <translation>No hay {bars} compases seguidos que tengan todos notas y duren como mucho un minuto.</translation>
    </message>
    <message>
        <source>No: {real} is the composer&apos;s, you chose {chosen}.</source>
        <translation>No: la {real} es del compositor, elegiste la {chosen}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>No hay ninguno abierto.</translation>
    </message>
    <message>
        <source>None is used, and there is none.</source>
        <translation>No se usa ninguno, y no hay ninguno.</translation>
    </message>
    <message>
        <source>None is used; 1 is there.</source>
        <translation>No se usa ninguno; hay 1.</translation>
    </message>
    <message>
        <source>None is used; {count} are there.</source>
        <translation>No se usa ninguno; hay {count}.</translation>
    </message>
    <message>
        <source>None of the {files:,} files in {where} could be read. The first: {first}</source>
        <translation>No se pudo leer ninguno de los {files:,} archivos de {where}. El primero: {first}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not obvious</source>
        <translation>No evidente</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes as learned, on a rhythm that keeps to the beat</source>
        <translation>Notas como las aprendió, con un ritmo que sigue el pulso</translation>
    </message>
    <message>
        <source>Notes beside the composers&apos;</source>
        <translation>Notas junto a las de los compositores</translation>
    </message>
    <message>
        <source>Notes by threshold</source>
        <translation>Notas según el umbral</translation>
    </message>
    <message>
        <source>Notes in a bar, % of the bars</source>
        <translation>Notas en un compás, % de los compases</translation>
    </message>
    <message>
        <source>Notes in each bar</source>
        <translation>Notas en cada compás</translation>
    </message>
    <message>
        <source>Notes sounding at a time step</source>
        <translation>Notas que suenan en un paso de tiempo</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing heard? Look whether the loudspeakers are on, and whether it is turned up in {mixer}.</source>
        <translation>¿No se oye nada? Mira si los altavoces están encendidos, y si hay volumen en {mixer}.</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>No se está entrenando nada</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing opens JSON files here; your keymap is {file}.</source>
        <translation>Aquí nada abre archivos JSON; tu mapa de teclas es {file}.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing was opened or saved yet</source>
        <translation>Aún no se ha abierto ni guardado nada</translation>
    </message>
    <message>
        <source>Nothing was played.</source>
        <translation>No se tocó nada.</translation>
    </message>
    <message>
        <source>Nothing was trained here yet: Generate › Train on your own music.</source>
        <translation>Aquí aún no se ha entrenado nada: Generar › Entrenar con tu propia música.</translation>
    </message>
    <message>
        <source>Of the longer clip, {count} of {all} stretches of two bars were read.</source>
        <translation>Del clip más largo se leyeron {count} de {all} tramos de dos compases.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin rejilla</translation>
    </message>
    <message>
        <source>On this track</source>
        <translation>En esta pista</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>One network, trained with cross-entropy and with focal loss: what sounds where a key needs more than so much chance to sound.</source>
        <translation>Una misma red, entrenada con entropía cruzada y con pérdida focal: qué suena donde una tecla necesita más de cierta probabilidad para sonar.</translation>
    </message>
    <message>
        <source>Only notes of {name}, which the roll shows</source>
        <translation>Solo notas de {name}, que muestra el piano roll</translation>
    </message>
    <message>
        <source>Only scale notes</source>
        <translation>Solo la escala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir copia de seguridad</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir copia de seguridad…</translation>
    </message>
    <message>
        <source>Open it as a piece that is not saved (Enter)</source>
        <translation>La abre como una pieza sin guardar (Enter)</translation>
    </message>
    <message>
        <source>Open it; it is not saved until you do (Enter)</source>
        <translation>La abre; sigue sin guardar hasta que la guardes (Enter)</translation>
    </message>
    <message>
        <source>Open the sheet music first.</source>
        <translation>Abre antes la partitura.</translation>
    </message>
    <message>
        <source>Opened an earlier state of {name}.</source>
        <translation>Abierto un estado anterior de {name}.</translation>
    </message>
    <message>
        <source>Opened {name}: {notes}.</source>
        <translation>Abierto {name}: {notes}.</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Abriendo un archivo</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Abriendo {file} …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Other controller</source>
        <translation>Otro controlador</translation>
    </message>
    <message>
        <source>Other notes on the rhythm that stands there</source>
        <translation>Otras notas con el ritmo que hay</translation>
    </message>
    <message>
        <source>Other notes than then, by the same weights and seed: the music around was changed since.</source>
        <translation>Otras notas que entonces, con los mismos pesos y semilla: la música de alrededor cambió después.</translation>
    </message>
    <message>
        <source>Other programs can listen to the virtual port: choose it as output.</source>
        <translation>Otros programas pueden escuchar el puerto virtual: elígelo como salida.</translation>
    </message>
    <message>
        <source>Other programs can play to “Deep Musician in” and listen to “Deep Musician”, the virtual ports.</source>
        <translation>Otros programas pueden tocar hacia «Deep Musician in» y escuchar «Deep Musician», los puertos virtuales.</translation>
    </message>
    <message>
        <source>Otherwise its beats follow this piece (Alt+M)</source>
        <translation>Si no, sus pulsos siguen a esta pieza (Alt+M)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output latency</source>
        <translation>Latencia de salida</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>P. time</source>
        <translation>T. porta</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>Re Pág o Av Pág</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paint (brush)</source>
        <translation>Pintar (pincel)</translation>
    </message>
    <message>
        <source>Paint notes</source>
        <translation>Pintar notas</translation>
    </message>
    <message>
        <source>Paint {notes}</source>
        <translation>Pintar {notes}</translation>
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
        <translation>Partes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste {notes}</source>
        <translation>Pegar {notes}</translation>
    </message>
    <message>
        <source>Pasted at {place}.</source>
        <translation>Pegado en {place}.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Phaser</source>
        <translation>Phaser</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>Teclas del piano</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Pick some of the proposed notes</source>
        <translation>Elegir algunas de las notas propuestas</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Inflexión de tono</translation>
    </message>
    <message>
        <source>Pitch classes, % of the notes</source>
        <translation>Clases de altura, % de las notas</translation>
    </message>
    <message>
        <source>Pitches in view</source>
        <translation>Alturas a la vista</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Jugar otra vez</translation>
    </message>
    <message>
        <source>Play from the caret</source>
        <translation>Tocar desde el cursor</translation>
    </message>
    <message>
        <source>Play on and on</source>
        <translation>Tocar sin parar</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Tocar o parar</translation>
    </message>
    <message>
        <source>Play something first, then keep it.</source>
        <translation>Toca algo antes, y luego consérvalo.</translation>
    </message>
    <message>
        <source>Play something on a MIDI keyboard first.</source>
        <translation>Toca antes algo en un teclado MIDI.</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <translation>Tocar la selección</translation>
    </message>
    <message>
        <source>Play what it wrote; the training goes on meanwhile (Alt+S)</source>
        <translation>Toca lo que escribió; mientras, el entrenamiento sigue (Alt+R)</translation>
    </message>
    <message>
        <source>Play {count} rounds (Enter)</source>
        <translation>Jugar {count} rondas (Enter)</translation>
    </message>
    <message>
        <source>Play {note} instead</source>
        <translation>Tocar {note} en su lugar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playback broke off and was started again; it goes on where it was.</source>
        <translation>La reproducción se cortó y se ha reiniciado; sigue donde estaba.</translation>
    </message>
    <message>
        <source>Playback broke off; it starts again with the next thing you play.</source>
        <translation>La reproducción se cortó; vuelve a empezar con lo próximo que toques.</translation>
    </message>
    <message>
        <source>Playback could not be started; the next thing you play tries again.</source>
        <translation>No se pudo iniciar la reproducción; se volverá a intentar con lo próximo que reproduzcas.</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>Plays a little early or late, softer or louder.
Every time it does so otherwise.</source>
        <translation>Toca un poco antes o después, más suave o más fuerte.
Cada vez lo hace de otra manera.</translation>
    </message>
    <message>
        <source>Plots of prompt and answer</source>
        <translation>Gráficas de pregunta y respuesta</translation>
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
        <translation>Tiempo de portamento</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Press Continue ({keys}). The answer comes as ghost notes; {keeping} keeps it.</source>
        <translation>Pulsa Continuar ({keys}). La respuesta llega como notas fantasma; {keeping} la conserva.</translation>
    </message>
    <message>
        <source>Press Continue: what it answers is drawn here beside the music around it.</source>
        <translation>Pulsa Continuar: su respuesta se dibuja aquí junto a la música de alrededor.</translation>
    </message>
    <message>
        <source>Press a key to hear it</source>
        <translation>Pulsa una tecla para oírla</translation>
    </message>
    <message>
        <source>Press a key to hear it
Drag with the right button: the range of answers</source>
        <translation>Pulsa una tecla para oírla
Arrastra con el botón derecho: el rango de las respuestas</translation>
    </message>
    <message>
        <source>Press a pedal</source>
        <translation>Pisar un pedal</translation>
    </message>
    <message>
        <source>Press it on the keyboard</source>
        <translation>Pulsarla en el teclado</translation>
    </message>
    <message>
        <source>Press {controller}</source>
        <translation>Pisar {controller}</translation>
    </message>
    <message>
        <source>Press {keys} to hear it, and again to stop.</source>
        <translation>Pulsa {keys} para oírlo, y otra vez para parar.</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Toma anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress of the answer</source>
        <translation>Progreso de la respuesta</translation>
    </message>
    <message>
        <source>Prompt and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>Put a slider where it was at first</source>
        <translation>Devolver un deslizador a su valor inicial</translation>
    </message>
    <message>
        <source>Put the FluidSynth library on the PATH, or install Deep Musician as a program: that brings it along.</source>
        <translation>Pon la biblioteca FluidSynth en el PATH, o instala Deep Musician como programa: ya la trae.</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Quitar los primeros pasos</translation>
    </message>
    <message>
        <source>Put the playhead elsewhere</source>
        <translation>Poner el cabezal en otro sitio</translation>
    </message>
    <message>
        <source>Put the report on the clipboard, to paste it into a letter</source>
        <translation>Pone el informe en el portapapeles, para pegarlo en un mensaje</translation>
    </message>
    <message>
        <source>Put the versions on the clipboard (Enter)</source>
        <translation>Pone las versiones en el portapapeles (Enter)</translation>
    </message>
    <message>
        <source>Put them away (Esc); Help › First steps shows them again</source>
        <translation>Los quita (Esc); Ayuda › Primeros pasos los muestra otra vez</translation>
    </message>
    <message>
        <source>QtAwesome, with Phosphor icons</source>
        <translation>QtAwesome, con iconos Phosphor</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Cuantizar</translation>
    </message>
    <message>
        <source>Quantise what is recorded</source>
        <translation>Cuantizar lo que se graba</translation>
    </message>
    <message>
        <source>Quantise {notes}</source>
        <translation>Cuantizar {notes}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quite unexpected</source>
        <translation>Muy inesperado</translation>
    </message>
    <message>
        <source>R {value}</source>
        <translation>D {value}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rather unexpected</source>
        <translation>Bastante inesperado</translation>
    </message>
    <message>
        <source>Read no further; the open piece stays as it is</source>
        <translation>No sigue leyendo; la pieza abierta se queda como está</translation>
    </message>
    <message>
        <source>Read the music, then learn from it (Alt+B)</source>
        <translation>Leer la música, y luego aprender de ella (Alt+E)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record {notes}</source>
        <translation>Grabar {notes}</translation>
    </message>
    <message>
        <source>Recorded {notes}.</source>
        <translation>Grabado: {notes}.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording. Play on your MIDI keyboard; R or Space ends it.</source>
        <translation>Grabando. Toca en tu teclado MIDI; R o Espacio lo termina.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Tiempo de relajación</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar tonalidad</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Remove metre</source>
        <translation>Quitar métrica</translation>
    </message>
    <message>
        <source>Remove tempo</source>
        <translation>Quitar tempo</translation>
    </message>
    <message>
        <source>Rename a track</source>
        <translation>Renombrar una pista</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renombrar pista</translation>
    </message>
    <message>
        <source>Rename {track}</source>
        <translation>Renombrar {track}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Reemplazar un archivo</translation>
    </message>
    <message>
        <source>Replace by {name}</source>
        <translation>Reemplazar por {name}</translation>
    </message>
    <message>
        <source>Replace what is recorded over</source>
        <translation>Reemplazar lo que hay donde se graba</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reset a controller</source>
        <translation>Restablecer un controlador</translation>
    </message>
    <message>
        <source>Reset {controller}</source>
        <translation>Restablecer {controller}</translation>
    </message>
    <message>
        <source>Resize {notes}</source>
        <translation>Redimensionar {notes}</translation>
    </message>
    <message>
        <source>Reson.</source>
        <translation>Reson.</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonancia</translation>
    </message>
    <message>
        <source>Rest on Fill, Vary and so on</source>
        <translation>Dejar el puntero sobre Rellenar, Variar y demás</translation>
    </message>
    <message>
        <source>Rest on its picture; click to choose it</source>
        <translation>Dejar el puntero sobre su imagen; clic para elegirla</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Reverb</translation>
    </message>
    <message>
        <source>Right-click its row</source>
        <translation>Clic derecho en su fila</translation>
    </message>
    <message>
        <source>Right-click, or sweep with the right button</source>
        <translation>Clic derecho, o barrer con el botón derecho</translation>
    </message>
    <message>
        <source>Right: {real} is the composer&apos;s.</source>
        <translation>Correcto: la {real} es del compositor.</translation>
    </message>
    <message>
        <source>Right; Left hides them</source>
        <translation>Derecha; Izquierda los oculta</translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation>Ronda {number} de {count}</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Same rhythm</source>
        <translation>Mismo ritmo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save C&amp;SV…</source>
        <translation>Guardar C&amp;SV…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as a project…</source>
        <translation>Guardar como proyecto…</translation>
    </message>
    <message>
        <source>Save as {name}</source>
        <translation>Guardar como {name}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save pi&amp;cture…</source>
        <translation>Guardar ima&amp;gen…</translation>
    </message>
    <message>
        <source>Save the changes to {name} before it is closed?</source>
        <translation>¿Guardar los cambios de {name} antes de cerrar?</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {name}, which another window has open too.</source>
        <translation>Guardado {name}, que otra ventana también tiene abierto.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Guardado {name}.</translation>
    </message>
    <message>
        <source>Saving replaces those changes; they stay among the backups. “Save as…” keeps both.</source>
        <translation>Al guardar se reemplazan esos cambios; se quedan entre las copias de seguridad. «Guardar como…» conserva ambos.</translation>
    </message>
    <message>
        <source>Say that it is the composer&apos;s (Enter)</source>
        <translation>Decir que es la del compositor (Enter)</translation>
    </message>
    <message>
        <source>Say where to (Enter)</source>
        <translation>Di dónde (Enter)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazar a los lados</translation>
    </message>
    <message>
        <source>Scroll with Up and Down; Tab goes from link to link</source>
        <translation>Desplaza con Arriba y Abajo; Tab va de enlace en enlace</translation>
    </message>
    <message>
        <source>Search the manual …</source>
        <translation>Buscar en el manual …</translation>
    </message>
    <message>
        <source>See and hear a take in its place</source>
        <translation>Ver y oír una toma en su sitio</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>See what can be done with a track</source>
        <translation>Ver qué se puede hacer con una pista</translation>
    </message>
    <message>
        <source>See what would be written, read and replaced</source>
        <translation>Ver qué se escribiría, leería y reemplazaría</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select from where it stands</source>
        <translation>Seleccionar desde donde está</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>Seleccionar notas</translation>
    </message>
    <message>
        <source>Select notes first.</source>
        <translation>Selecciona antes unas notas.</translation>
    </message>
    <message>
        <source>Select notes or a span of time to fill.</source>
        <translation>Selecciona notas o un tramo de tiempo para rellenar.</translation>
    </message>
    <message>
        <source>Select notes or a span of time to vary.</source>
        <translation>Selecciona notas o un tramo de tiempo para variar.</translation>
    </message>
    <message>
        <source>Select notes or a stretch of time first.</source>
        <translation>Selecciona antes notas o un tramo de tiempo.</translation>
    </message>
    <message>
        <source>Select or no longer</source>
        <translation>Seleccionar o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Select out of scale</source>
        <translation>Seleccionar fuera de escala</translation>
    </message>
    <message>
        <source>Select same pitch</source>
        <translation>Seleccionar misma altura</translation>
    </message>
    <message>
        <source>Select the note at the caret</source>
        <translation>Seleccionar la nota del cursor</translation>
    </message>
    <message>
        <source>Select the notes that models are to leave as they are.</source>
        <translation>Selecciona las notas que los modelos deben dejar como están.</translation>
    </message>
    <message>
        <source>Select the one note to be weighed.</source>
        <translation>Selecciona la única nota que sopesar.</translation>
    </message>
    <message>
        <source>Select within a rectangle</source>
        <translation>Seleccionar dentro de un rectángulo</translation>
    </message>
    <message>
        <source>Sent the sheet music to the printer.</source>
        <translation>La partitura se envió a la impresora.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longitud de secuencia</translation>
    </message>
    <message>
        <source>Set it there as it is, or no longer</source>
        <translation>Fijarlo ahí como está, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Set length to the grid</source>
        <translation>Dar la duración de la rejilla</translation>
    </message>
    <message>
        <source>Set length to the last note touched</source>
        <translation>Dar la duración de la última nota tocada</translation>
    </message>
    <message>
        <source>Set the length of {notes}</source>
        <translation>Fijar la duración de {notes}</translation>
    </message>
    <message>
        <source>Set {controller} at {place}</source>
        <translation>Fijar {controller} en {place}</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>Séptima de la escala</translation>
    </message>
    <message>
        <source>Share to vary</source>
        <translation>Cuánto variar</translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <source>Sheet music needs the package verovio: install Deep Musician with its extra “notation”.</source>
        <translation>La partitura necesita el paquete verovio: instala Deep Musician con su extra «notation».</translation>
    </message>
    <message>
        <source>Sheet music only</source>
        <translation>Solo la partitura</translation>
    </message>
    <message>
        <source>Shift+arrows; a full stop leaves it so</source>
        <translation>Mayús+flechas; un punto la deja así</translation>
    </message>
    <message>
        <source>Shift+press in the ruler, and drag</source>
        <translation>Pulsar con Mayús en la regla, y arrastrar</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Mayús+rueda</translation>
    </message>
    <message>
        <source>Shorter by a step of the grid</source>
        <translation>Acortar un paso de la rejilla</translation>
    </message>
    <message>
        <source>Show a take first, or select notes that came from one.</source>
        <translation>Muestra antes una toma, o selecciona notas que salieron de una.</translation>
    </message>
    <message>
        <source>Show and hear what stood there (hold)</source>
        <translation>Ver y oír lo que había ahí (mantener)</translation>
    </message>
    <message>
        <source>Show another lane</source>
        <translation>Mostrar otro carril</translation>
    </message>
    <message>
        <source>Show first what the model expects.</source>
        <translation>Muestra antes lo que espera el modelo.</translation>
    </message>
    <message>
        <source>Show instrument, channel, volume and pan</source>
        <translation>Mostrar instrumento, canal, volumen y panorama</translation>
    </message>
    <message>
        <source>Show only rows of the scale</source>
        <translation>Mostrar solo las filas de la escala</translation>
    </message>
    <message>
        <source>Show only rows with notes</source>
        <translation>Mostrar solo las filas con notas</translation>
    </message>
    <message>
        <source>Show other tracks</source>
        <translation>Mostrar otras pistas</translation>
    </message>
    <message>
        <source>Show what the model expects</source>
        <translation>Mostrar lo que espera el modelo</translation>
    </message>
    <message>
        <source>Shrink {notes}</source>
        <translation>Encoger {notes}</translation>
    </message>
    <message>
        <source>Silent time steps, %</source>
        <translation>Pasos de tiempo en silencio, %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller sheet music</source>
        <translation>Partitura más pequeña</translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation>Ajustar a la rejilla</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Soft pedal</source>
        <translation>Pedal suave</translation>
    </message>
    <message>
        <source>Solo track</source>
        <translation>Pista en solo</translation>
    </message>
    <message>
        <source>Solo {track}</source>
        <translation>{track} en solo</translation>
    </message>
    <message>
        <source>Something else is being written.</source>
        <translation>Se está escribiendo otra cosa.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>Sost.</source>
        <translation>Sost.</translation>
    </message>
    <message>
        <source>Sostenuto pedal</source>
        <translation>Pedal sostenuto</translation>
    </message>
    <message>
        <source>Sound a middle C with the active track&apos;s instrument</source>
        <translation>Hace sonar un do central con el instrumento de la pista activa</translation>
    </message>
    <message>
        <source>Sound and MIDI</source>
        <translation>Sonido y MIDI</translation>
    </message>
    <message>
        <source>Sound and MIDI…</source>
        <translation>Sonido y MIDI…</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Sound what comes in with the active track&apos;s instrument.
Off for a keyboard that sounds by itself.</source>
        <translation>Hace sonar lo que entra con el instrumento de la pista activa.
Desactivado para un teclado que suena por sí mismo.</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3)</source>
        <translation>SoundFonts (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Ralo</translation>
    </message>
    <message>
        <source>Speak through the screen reader</source>
        <translation>Hablar por el lector de pantalla</translation>
    </message>
    <message>
        <source>Star the take</source>
        <translation>Destacar la toma</translation>
    </message>
    <message>
        <source>Start, stop and go elsewhere together with the programs around a JACK server</source>
        <translation>Arranca, para y salta a otro sitio junto con los programas en torno a un servidor JACK</translation>
    </message>
    <message>
        <source>Start, stop and keep the tempo of the clock that comes in</source>
        <translation>Arranca, para y sigue el tempo del reloj que entra</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>Starts and ends</source>
        <translation>Inicios y finales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays with what is likely: few surprises, few wrong notes</source>
        <translation>Se queda en lo probable: pocas sorpresas, pocas notas falsas</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Step input</source>
        <translation>Entrada por pasos</translation>
    </message>
    <message>
        <source>Step input is off.</source>
        <translation>La entrada por pasos está desactivada.</translation>
    </message>
    <message>
        <source>Step input: each chord you play is written at the playhead.</source>
        <translation>Entrada por pasos: cada acorde que tocas se escribe en el cabezal.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, primero el más reciente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and return</source>
        <translation>Parar y volver</translation>
    </message>
    <message>
        <source>Stop writing; nothing is left behind</source>
        <translation>Deja de escribir; no queda nada a medias</translation>
    </message>
    <message>
        <source>Stop, or play the one heard last again (Space)</source>
        <translation>Parar, o tocar otra vez la última que se oyó (Espacio)</translation>
    </message>
    <message>
        <source>Stopped after {notes}.</source>
        <translation>Parado tras {notes}.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Stretch {notes}</source>
        <translation>Estirar {notes}</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>Cuarta suspendida</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>Segunda suspendida</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Sustain pedal</source>
        <translation>Pedal de sustain</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Take a track into another program</source>
        <translation>Llevar una pista a otro programa</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <source>Take {number} of {count}, {title}: {notes}.</source>
        <translation>Toma {number} de {count}, {title}: {notes}.</translation>
    </message>
    <message>
        <source>Take {number} will stand here.</source>
        <translation>La toma {number} estará aquí.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Takes of this session</source>
        <translation>Tomas de esta sesión</translation>
    </message>
    <message>
        <source>Takes unlikely turns; expect some that do not fit</source>
        <translation>Toma giros improbables; cuenta con que algunos no encajen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Tell in exported files what models wrote</source>
        <translation>Decir en los archivos exportados qué escribieron los modelos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature must be above 0, threshold between 0 and 1, and the seed not negative.</source>
        <translation>La temperatura debe ser mayor que 0, el umbral debe estar entre 0 y 1 y la semilla no puede ser negativa.</translation>
    </message>
    <message>
        <source>Temperature of the rhythm</source>
        <translation>Temperatura del ritmo</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo at the playhead</source>
        <translation>Tempo en el cabezal</translation>
    </message>
    <message>
        <source>Tempo at the playhead: type, or turn the wheel; the arrows step, Enter writes it</source>
        <translation>Tempo en el cabezal: escribe o gira la rueda; las flechas van paso a paso, Enter lo fija</translation>
    </message>
    <message>
        <source>Tempo changes go along (Alt+T)
Without them the other program plays the notes at its own tempo</source>
        <translation>Los cambios de tempo van incluidos (Alt+T)
Sin ellos, el otro programa toca las notas a su propio tempo</translation>
    </message>
    <message>
        <source>Tempo {sign}, {place}</source>
        <translation>Tempo {sign}, {place}</translation>
    </message>
    <message>
        <source>Test note</source>
        <translation>Nota de prueba</translation>
    </message>
    <message>
        <source>That is all it takes. {keys} opens the manual whenever you want to know more.</source>
        <translation>Eso es todo. {keys} abre el manual cuando quieras saber más.</translation>
    </message>
    <message>
        <source>That is too long to be written at once; select a part of it.</source>
        <translation>Eso es demasiado largo para escribirlo de una vez; selecciona una parte.</translation>
    </message>
    <message>
        <source>That was a guess</source>
        <translation>Fue al azar</translation>
    </message>
    <message>
        <source>That was certain</source>
        <translation>Era seguro</translation>
    </message>
    <message>
        <source>That was fairly sure</source>
        <translation>Era bastante seguro</translation>
    </message>
    <message>
        <source>That went wrong inside the program; the details are in its log.</source>
        <translation>Eso falló dentro del programa; los detalles están en su registro.</translation>
    </message>
    <message>
        <source>The FluidSynth library is not installed, so there is no built-in synth.</source>
        <translation>La biblioteca FluidSynth no está instalada, así que no hay sintetizador interno.</translation>
    </message>
    <message>
        <source>The JACK server has ended, and its transport with it.</source>
        <translation>El servidor JACK ha terminado, y su transporte con él.</translation>
    </message>
    <message>
        <source>The MIDI channel that the track is sent on; 10 plays drums</source>
        <translation>El canal MIDI por el que se envía la pista; el 10 toca la batería</translation>
    </message>
    <message>
        <source>The MIDI clock fell silent, so playback pauses.</source>
        <translation>El reloj MIDI enmudeció, así que la reproducción se pausa.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” cannot be opened.</source>
        <translation>El puerto MIDI «{name}» no se puede abrir.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” has stopped answering.</source>
        <translation>El puerto MIDI «{name}» ha dejado de responder.</translation>
    </message>
    <message>
        <source>The MIDI port “{name}” is not there.</source>
        <translation>El puerto MIDI «{name}» no está.</translation>
    </message>
    <message>
        <source>The amount to vary lies between 0 and 1.</source>
        <translation>La cantidad que variar está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The answer could not be kept in “{name}”: {reason}.</source>
        <translation>La respuesta no se pudo guardar en «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The answer {flaw}, so it was drawn again with seed {seed}.</source>
        <translation>La respuesta {flaw}, así que se sorteó de nuevo con la semilla {seed}.</translation>
    </message>
    <message>
        <source>The answer {flaw}, so the likeliest keys were taken.</source>
        <translation>La respuesta {flaw}, así que se tomaron las teclas más probables.</translation>
    </message>
    <message>
        <source>The answer {flaw}; try another threshold or model.</source>
        <translation>La respuesta {flaw}; prueba otro umbral u otro modelo.</translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation>Las respuestas no se pueden leer.</translation>
    </message>
    <message>
        <source>The answers in “{name}” could not be read: {reason}.</source>
        <translation>Las respuestas de «{name}» no se pudieron leer: {reason}.</translation>
    </message>
    <message>
        <source>The built-in synth cannot read its sounds.</source>
        <translation>El sintetizador interno no puede leer sus sonidos.</translation>
    </message>
    <message>
        <source>The built-in synth cannot read the SoundFont “{name}”.</source>
        <translation>El sintetizador interno no puede leer el SoundFont «{name}».</translation>
    </message>
    <message>
        <source>The checkpoint in {folder}</source>
        <translation>El punto de control de {folder}</translation>
    </message>
    <message>
        <source>The checkpoint {path} does not fit; train into another folder.</source>
        <translation>El punto de control {path} no encaja; entrena en otra carpeta.</translation>
    </message>
    <message>
        <source>The chord model of many tutorials: never hears the prompt, tells no rhythm, goes round in circles.</source>
        <translation>El modelo de acordes de muchos tutoriales: nunca oye lo anterior, no distingue ritmos, da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. It needs the prepared music that it names.</source>
        <translation>El comando está en el portapapeles. Necesita la música preparada que nombra.</translation>
    </message>
    <message>
        <source>The composer</source>
        <translation>El compositor</translation>
    </message>
    <message>
        <source>The composers</source>
        <translation>Los compositores</translation>
    </message>
    <message>
        <source>The corpus holds no pieces of the split “{split}”; name some when it is prepared.</source>
        <translation>El corpus no contiene piezas de la partición «{split}»; nombra algunas al prepararlo.</translation>
    </message>
    <message>
        <source>The corpus in {folder} could not be written: {reason}.</source>
        <translation>El corpus de {folder} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>The figures behind it, a line each, for other programs (Alt+S)</source>
        <translation>Las cifras que hay detrás, una por línea, para otros programas (Alt+S)</translation>
    </message>
    <message>
        <source>The first one comes with the first step.</source>
        <translation>La primera llega con el primer paso.</translation>
    </message>
    <message>
        <source>The first steps are not shown.</source>
        <translation>Los primeros pasos no están a la vista.</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>La carpeta {name}…</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be made: {reason}.</source>
        <translation>La carpeta «{name}» no se pudo crear: {reason}.</translation>
    </message>
    <message>
        <source>The grid is off, so there are no lines.</source>
        <translation>La rejilla está desactivada, así que no hay líneas.</translation>
    </message>
    <message>
        <source>The grid that notes snap to; adaptive follows the zoom.
{ways}</source>
        <translation>La rejilla a la que se ajustan las notas; la adaptable sigue al zoom.
{ways}</translation>
    </message>
    <message>
        <source>The instrument that plays the track</source>
        <translation>El instrumento que toca la pista</translation>
    </message>
    <message>
        <source>The last sheet is being made.</source>
        <translation>Aún se está haciendo la última partitura.</translation>
    </message>
    <message>
        <source>The last {most} takes are kept, and all starred ones; {forgotten} are gone.</source>
        <translation>Se conservan las últimas {most} tomas y todas las destacadas; {forgotten} ya no están.</translation>
    </message>
    <message>
        <source>The latest sample as a piano roll</source>
        <translation>La última muestra como piano roll</translation>
    </message>
    <message>
        <source>The libsndfile library is not installed, so sound cannot be written.</source>
        <translation>La biblioteca libsndfile no está instalada, así que no se puede escribir sonido.</translation>
    </message>
    <message>
        <source>The log in {folder}</source>
        <translation>El registro de {folder}</translation>
    </message>
    <message>
        <source>The log tells more, for you alone: {log}.</source>
        <translation>El registro cuenta más, solo para ti: {log}.</translation>
    </message>
    <message>
        <source>The loop, bar {first}</source>
        <translation>El bucle, compás {first}</translation>
    </message>
    <message>
        <source>The loop, bars {first} to {last}</source>
        <translation>El bucle, compases {first} a {last}</translation>
    </message>
    <message>
        <source>The lowest note allowed lies above the highest one.</source>
        <translation>La nota más grave permitida queda por encima de la más aguda.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model that learns (Alt+M)</source>
        <translation>El modelo que aprende (Alt+M)</translation>
    </message>
    <message>
        <source>The model would leave this place empty.</source>
        <translation>El modelo dejaría este sitio vacío.</translation>
    </message>
    <message>
        <source>The note model of many tutorials: frequent notes and chords, one every half beat.</source>
        <translation>El modelo de notas de muchos tutoriales: notas y acordes frecuentes, uno cada medio pulso.</translation>
    </message>
    <message>
        <source>The notes that stay leave no room: 1 voice is allowed, and so many sound all the time.</source>
        <translation>Las notas que se quedan no dejan sitio: se permite 1 voz, y ya suena todo el tiempo.</translation>
    </message>
    <message>
        <source>The notes that stay leave no room: {count} voices are allowed, and so many sound all the time.</source>
        <translation>Las notas que se quedan no dejan sitio: se permiten {count} voces, y ya suenan todo el tiempo.</translation>
    </message>
    <message>
        <source>The open piece could not be written to {folder}: {reason}.</source>
        <translation>La pieza abierta no se pudo escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The open piece is new once; after that you will know the composer&apos;s bars again.</source>
        <translation>La pieza abierta es nueva una vez; después reconocerás los compases del compositor.</translation>
    </message>
    <message>
        <source>The open piece is new {count} times; after that you will know the composer&apos;s bars again.</source>
        <translation>La pieza abierta es nueva {count} veces; después reconocerás los compases del compositor.</translation>
    </message>
    <message>
        <source>The open piece will not do. {problem}</source>
        <translation>La pieza abierta no sirve. {problem}</translation>
    </message>
    <message>
        <source>The open piece, {name}</source>
        <translation>La pieza abierta, {name}</translation>
    </message>
    <message>
        <source>The original research model, trained with cross-entropy. Often answers with silence.</source>
        <translation>El modelo original de la investigación, entrenado con entropía cruzada. A menudo responde con silencio.</translation>
    </message>
    <message>
        <source>The original research model, trained with focal loss.</source>
        <translation>El modelo original de la investigación, entrenado con pérdida focal.</translation>
    </message>
    <message>
        <source>The piece</source>
        <translation>La pieza</translation>
    </message>
    <message>
        <source>The piece begins here.</source>
        <translation>Aquí empieza la pieza.</translation>
    </message>
    <message>
        <source>The piece is too large for a project file.</source>
        <translation>La pieza es demasiado grande para un archivo de proyecto.</translation>
    </message>
    <message>
        <source>The piece is too long for a MIDI file.</source>
        <translation>La pieza es demasiado larga para un archivo MIDI.</translation>
    </message>
    <message>
        <source>The piece is too long for a project file.</source>
        <translation>La pieza es demasiado larga para un archivo de proyecto.</translation>
    </message>
    <message>
        <source>The piece lasts more than {most} hours, too long for a sound file.</source>
        <translation>La pieza dura más de {most} horas, demasiado para un archivo de sonido.</translation>
    </message>
    <message>
        <source>The pitches of MIDI are 0 to {highest}.</source>
        <translation>Las alturas de MIDI van de 0 a {highest}.</translation>
    </message>
    <message>
        <source>The polyphony must not be negative.</source>
        <translation>La polifonía no puede ser negativa.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet music.</source>
        <translation>La impresora no aceptó la partitura.</translation>
    </message>
    <message>
        <source>The proposal was dropped, because its track was moved or deleted.</source>
        <translation>La propuesta se retiró, porque su pista se movió o se eliminó.</translation>
    </message>
    <message>
        <source>The proposal was dropped, because notes in its place were edited.</source>
        <translation>La propuesta se retiró, porque se editaron notas en su sitio.</translation>
    </message>
    <message>
        <source>The same network over performance events, as first published: hundredths of seconds and no bars.</source>
        <translation>La misma red sobre eventos de interpretación, como se publicó al principio: centésimas de segundo y sin compases.</translation>
    </message>
    <message>
        <source>The same seed gives the same notes again</source>
        <translation>La misma semilla da otra vez las mismas notas</translation>
    </message>
    <message>
        <source>The same {notes} again, seed {seed}.</source>
        <translation>De nuevo lo mismo, {notes}, semilla {seed}.</translation>
    </message>
    <message>
        <source>The scale: its rows are lighter, and notes can step along it</source>
        <translation>La escala: sus filas son más claras, y las notas pueden avanzar por ella</translation>
    </message>
    <message>
        <source>The search in {folder}</source>
        <translation>La búsqueda de {folder}</translation>
    </message>
    <message>
        <source>The search in {folder} is another one; search in another folder.</source>
        <translation>La búsqueda de {folder} es otra; busca en otra carpeta.</translation>
    </message>
    <message>
        <source>The seed must not be negative.</source>
        <translation>La semilla no puede ser negativa.</translation>
    </message>
    <message>
        <source>The sheet music could not be drawn.</source>
        <translation>La partitura no se pudo dibujar.</translation>
    </message>
    <message>
        <source>The sheet music is being drawn …</source>
        <translation>La partitura se está dibujando …</translation>
    </message>
    <message>
        <source>The sliders by a name</source>
        <translation>Los deslizadores por un nombre</translation>
    </message>
    <message>
        <source>The sounds of the built-in synth are missing.</source>
        <translation>Faltan los sonidos del sintetizador interno.</translation>
    </message>
    <message>
        <source>The span is shorter than one step of the time grid.</source>
        <translation>El tramo es más corto que un paso de la rejilla de tiempo.</translation>
    </message>
    <message>
        <source>The span to fill is empty.</source>
        <translation>El tramo que rellenar está vacío.</translation>
    </message>
    <message>
        <source>The style needs a name.</source>
        <translation>El estilo necesita un nombre.</translation>
    </message>
    <message>
        <source>The table {path} is damaged; search in another folder.</source>
        <translation>La tabla {path} está dañada; busca en otra carpeta.</translation>
    </message>
    <message>
        <source>The temperature of the rhythm must be above 0.</source>
        <translation>La temperatura del ritmo debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The test split of {name} has keys far from all that can be learnt from.</source>
        <translation>La partición de prueba de {name} tiene teclas muy lejos de todo lo que se puede aprender.</translation>
    </message>
    <message>
        <source>The textbook&apos;s autoencoder of piano-roll pictures, cut at a threshold. Silent at its own cut of a half.</source>
        <translation>El autocodificador de manual sobre imágenes del piano roll, cortadas en un umbral. En silencio con su propio corte de un medio.</translation>
    </message>
    <message>
        <source>The time grid has {grids} steps to a beat.</source>
        <translation>La rejilla de tiempo tiene {grids} pasos por pulso.</translation>
    </message>
    <message>
        <source>The track that this take was written for is gone.</source>
        <translation>La pista para la que se escribió esta toma ya no está.</translation>
    </message>
    <message>
        <source>The training could not be begun in {folder}: {reason}.</source>
        <translation>El entrenamiento no se pudo empezar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>El entrenamiento no se pudo empezar.</translation>
    </message>
    <message>
        <source>The training ended by itself. Go on begins where its last checkpoint was.</source>
        <translation>El entrenamiento terminó por sí solo. Seguir empieza en su último punto de control.</translation>
    </message>
    <message>
        <source>The tune does not begin with the header X:1, M:, L:1/16, K:.</source>
        <translation>La melodía no empieza con la cabecera X:1, M:, L:1/16, K:.</translation>
    </message>
    <message>
        <source>The tune has bars that do not add up, or ties between different notes.</source>
        <translation>La melodía tiene compases que no cuadran, o ligaduras entre notas distintas.</translation>
    </message>
    <message>
        <source>The tune holds what this dialect of ABC does not.</source>
        <translation>La melodía contiene cosas que este dialecto de ABC no admite.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s model: mean steps and durations. Pauses oddly and takes chords apart.</source>
        <translation>El modelo del tutorial: pasos y duraciones medios. Hace pausas raras y deshace los acordes.</translation>
    </message>
    <message>
        <source>The weights of {model} are others than then, and so may the notes be.</source>
        <translation>Los pesos de {model} no son los de entonces, y puede que las notas tampoco.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged or made for another version.</source>
        <translation>Los pesos de {name} están dañados o son de otra versión.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged: some of them are not numbers.</source>
        <translation>Los pesos de {name} están dañados: algunos no son números.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; install them again.</source>
        <translation>Los pesos de {name} están dañados; instálalos de nuevo.</translation>
    </message>
    <message>
        <source>The weights of {name} are damaged; train them again.</source>
        <translation>Los pesos de {name} están dañados; entrénalos de nuevo.</translation>
    </message>
    <message>
        <source>The weights of {name} are not installed.</source>
        <translation>Los pesos de {name} no están instalados.</translation>
    </message>
    <message>
        <source>The whole piece</source>
        <translation>La pieza entera</translation>
    </message>
    <message>
        <source>The whole piece. Click to look there, drag the frame to scroll or its ends to zoom; the wheel scrolls, with Ctrl it zooms</source>
        <translation>La pieza entera. Haz clic para mirar ahí, arrastra el marco para desplazar o sus extremos para ampliar; la rueda desplaza, y con Ctrl amplía</translation>
    </message>
    <message>
        <source>There are enough lanes; choose what they show.</source>
        <translation>Ya hay bastantes carriles; elige qué muestran.</translation>
    </message>
    <message>
        <source>There are no markers yet.</source>
        <translation>Aún no hay marcas.</translation>
    </message>
    <message>
        <source>There are no notes to harmonise in this span.</source>
        <translation>En este tramo no hay notas que armonizar.</translation>
    </message>
    <message>
        <source>There are no notes to harmonise on this track.</source>
        <translation>En esta pista no hay notas que armonizar.</translation>
    </message>
    <message>
        <source>There are no notes to judge.</source>
        <translation>No hay notas que juzgar.</translation>
    </message>
    <message>
        <source>There are no notes to vary in this span.</source>
        <translation>En este tramo no hay notas que variar.</translation>
    </message>
    <message>
        <source>There are no pitched notes in this clip.</source>
        <translation>En este clip no hay notas con altura.</translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}: {unread:,} of {files:,} files cannot be read, and drums cannot be learned.</source>
        <translation>No hay notas con altura en {where}: {unread:,} de {files:,} archivos no se pueden leer, y la batería no se puede aprender.</translation>
    </message>
    <message>
        <source>There are no pitched notes in {where}; drums cannot be learned.</source>
        <translation>No hay notas con altura en {where}; la batería no se puede aprender.</translation>
    </message>
    <message>
        <source>There are only {notes:,} notes in {where}; at least {least} are needed.</source>
        <translation>Solo hay {notes:,} notas en {where}; hacen falta al menos {least}.</translation>
    </message>
    <message>
        <source>There is a model called {model} already; give this one another name.</source>
        <translation>Ya hay un modelo llamado {model}; dale otro nombre a este.</translation>
    </message>
    <message>
        <source>There is a model called {title} already; choose another name.</source>
        <translation>Ya hay un modelo llamado {title}; elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a note already.</source>
        <translation>Ahí ya hay una nota.</translation>
    </message>
    <message>
        <source>There is no MIDI file in {where}.</source>
        <translation>No hay ningún archivo MIDI en {where}.</translation>
    </message>
    <message>
        <source>There is no bar {bar}.</source>
        <translation>No hay ningún compás {bar}.</translation>
    </message>
    <message>
        <source>There is no benchmark called {name}; there are {known}.</source>
        <translation>No hay ninguna prueba comparativa llamada {name}; hay {known}.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;, which “{file}” gives keys to.</source>
        <translation>No hay ningún comando &quot;{command}&quot;, al que «{file}» da teclas.</translation>
    </message>
    <message>
        <source>There is no gesture &quot;{gesture}&quot;, which “{file}” gives a key to.</source>
        <translation>No hay ningún gesto &quot;{gesture}&quot;, al que «{file}» da una tecla.</translation>
    </message>
    <message>
        <source>There is no marker after the playhead.</source>
        <translation>No hay ninguna marca después del cabezal.</translation>
    </message>
    <message>
        <source>There is no marker before the playhead.</source>
        <translation>No hay ninguna marca antes del cabezal.</translation>
    </message>
    <message>
        <source>There is no model called {name}; there are {known}.</source>
        <translation>No hay ningún modelo llamado {name}; hay {known}.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Aquí no hay ninguna nota.</translation>
    </message>
    <message>
        <source>There is no note in it.</source>
        <translation>No tiene ninguna nota.</translation>
    </message>
    <message>
        <source>There is no note to change.</source>
        <translation>No hay ninguna nota que cambiar.</translation>
    </message>
    <message>
        <source>There is no other take.</source>
        <translation>No hay otra toma.</translation>
    </message>
    <message>
        <source>There is no output called “{wanted}”; `deepmusician ports` lists those there are.</source>
        <translation>No hay ninguna salida llamada «{wanted}»; `deepmusician ports` muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no piece in “{name}” with six bars in a row that have notes.</source>
        <translation>En «{name}» no hay ninguna pieza con seis compases seguidos con notas.</translation>
    </message>
    <message>
        <source>There is no piece with {bars} bars in a row that have notes in each.</source>
        <translation>No hay ninguna pieza con {bars} compases seguidos que tengan todos notas.</translation>
    </message>
    <message>
        <source>There is no proposal yet.</source>
        <translation>Aún no hay ninguna propuesta.</translation>
    </message>
    <message>
        <source>There is no rhythm to keep: nothing stands here or before.</source>
        <translation>No hay un ritmo que conservar: no hay nada ni aquí ni antes.</translation>
    </message>
    <message>
        <source>There is no room on the keyboard to go further.</source>
        <translation>En el teclado no hay sitio para ir más allá.</translation>
    </message>
    <message>
        <source>There is no such setting: {name}.</source>
        <translation>No existe ese ajuste: {name}.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <source>There is no training in {folder}, or it is damaged.</source>
        <translation>No hay ningún entrenamiento en {folder}, o está dañado.</translation>
    </message>
    <message>
        <source>There is not enough memory for that: close something else, or ask for less.</source>
        <translation>No hay memoria suficiente para eso: cierra otra cosa o pide menos.</translation>
    </message>
    <message>
        <source>There is nothing after {place} that could come later.</source>
        <translation>Después de {place} no hay nada que retrasar.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to search for in {name}, only in {known}.</source>
        <translation>En {name} no hay nada que buscar, solo en {known}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These chords stand there already, or do not fit on the keyboard.</source>
        <translation>Estos acordes ya están, o no caben en el teclado.</translation>
    </message>
    <message>
        <source>These notes are just so long already.</source>
        <translation>Estas notas ya duran justo eso.</translation>
    </message>
    <message>
        <source>These notes cannot get any shorter.</source>
        <translation>Estas notas no pueden ser más cortas.</translation>
    </message>
    <message>
        <source>These notes lie in {scale} already.</source>
        <translation>Estas notas ya están en {scale}.</translation>
    </message>
    <message>
        <source>These notes reach just to the next one already.</source>
        <translation>Estas notas ya llegan justo hasta la siguiente.</translation>
    </message>
    <message>
        <source>These notes stand where they should already.</source>
        <translation>Estas notas ya están donde deben.</translation>
    </message>
    <message>
        <source>This computer offers no MIDI system, so there are no MIDI ports.</source>
        <translation>Este equipo no ofrece ningún sistema MIDI, así que no hay puertos MIDI.</translation>
    </message>
    <message>
        <source>This installation cannot train; one that can comes with: pip install &apos;deepmusician[train]&apos;.</source>
        <translation>Esta instalación no puede entrenar; una que puede viene con: pip install &apos;deepmusician[train]&apos;.</translation>
    </message>
    <message>
        <source>This is a drum track; the models write pitched notes only.</source>
        <translation>Esta es una pista de batería; los modelos solo escriben notas con altura.</translation>
    </message>
    <message>
        <source>This is the first track.</source>
        <translation>Esta es la primera pista.</translation>
    </message>
    <message>
        <source>This is the last track.</source>
        <translation>Esta es la última pista.</translation>
    </message>
    <message>
        <source>This is the only lane.</source>
        <translation>Este es el único carril.</translation>
    </message>
    <message>
        <source>This track</source>
        <translation>Esta pista</translation>
    </message>
    <message>
        <source>This track is silent, and it alone is heard: the model begins something of its own.</source>
        <translation>Esta pista está en silencio, y solo se oye ella: el modelo empieza algo propio.</translation>
    </message>
    <message>
        <source>This was not saved. What you do not bring back now is offered again at the next start.</source>
        <translation>Esto no se guardó. Lo que no recuperes ahora se ofrece de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Tiempo a la vista</translation>
    </message>
    <message>
        <source>To hear it here, choose the built-in synth as output.</source>
        <translation>Para oírla aquí, elige el sintetizador interno como salida.</translation>
    </message>
    <message>
        <source>To the next note that sounds with it</source>
        <translation>A la siguiente nota que suena con ella</translation>
    </message>
    <message>
        <source>To the start or the end of the piece</source>
        <translation>Al principio o al final de la pieza</translation>
    </message>
    <message>
        <source>To the start, or to the last setting</source>
        <translation>Al principio, o al último ajuste</translation>
    </message>
    <message>
        <source>Top-k must not be negative, and top-p must be above 0 and at most 1.</source>
        <translation>Top-k no puede ser negativo, y top-p debe ser mayor que 0 y como mucho 1.</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Pista {number}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Tracks of the open piece</source>
        <translation>Pistas de la pieza abierta</translation>
    </message>
    <message>
        <source>Train on your own music</source>
        <translation>Entrenar con tu propia música</translation>
    </message>
    <message>
        <source>Train on your own music…</source>
        <translation>Entrenar con tu propia música…</translation>
    </message>
    <message>
        <source>Training broke down at step {step}: the loss or its slope is not a number any more.</source>
        <translation>El entrenamiento fracasó en el paso {step}: la pérdida o su pendiente ya no es un número.</translation>
    </message>
    <message>
        <source>Training broke down in every trial.</source>
        <translation>El entrenamiento fracasó en todos los ensayos.</translation>
    </message>
    <message>
        <source>Transport and tools</source>
        <translation>Transporte y herramientas</translation>
    </message>
    <message>
        <source>Transpose {notes}</source>
        <translation>Transportar {notes}</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Trémolo</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>Tríada de la escala</translation>
    </message>
    <message>
        <source>Triplet grid</source>
        <translation>Rejilla de tresillos</translation>
    </message>
    <message>
        <source>Turn it up under Sound and MIDI.</source>
        <translation>Súbelo en Sonido y MIDI.</translation>
    </message>
    <message>
        <source>Turn off M and S in the list of tracks; 0 unmutes selected notes.</source>
        <translation>Desactiva M y S en la lista de pistas; 0 activa las notas seleccionadas.</translation>
    </message>
    <message>
        <source>Twelve pieces that no model has learned from</source>
        <translation>Doce piezas de las que ningún modelo ha aprendido</translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation>El doble de largas</translation>
    </message>
    <message>
        <source>Two bars of a piece, then its next four: once as the composer wrote them, once or twice as a model did. Find the composer&apos;s, {rounds} times. Your answers stay on this computer.</source>
        <translation>Dos compases de una pieza y luego sus cuatro siguientes: una vez como los escribió el compositor, una o dos como lo hizo un modelo. Encuentra los del compositor, {rounds} veces. Tus respuestas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Two pieces at least are needed: one is held out, to tell how well the other is learnt.</source>
        <translation>Hacen falta al menos dos piezas: una se aparta, para saber lo bien que se aprende la otra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Units of the network; more learn more, slower</source>
        <translation>Unidades de la red; más aprenden más, y más despacio</translation>
    </message>
    <message>
        <source>Unmute {notes}</source>
        <translation>Activar {notes}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Up a semitone</source>
        <translation>Subir un semitono</translation>
    </message>
    <message>
        <source>Up a step of the scale</source>
        <translation>Subir un grado de la escala</translation>
    </message>
    <message>
        <source>Up an octave</source>
        <translation>Subir una octava</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Arriba o Abajo</translation>
    </message>
    <message>
        <source>Up or Down; with Shift by ten steps</source>
        <translation>Arriba o Abajo; con Mayús, diez pasos</translation>
    </message>
    <message>
        <source>V. delay</source>
        <translation>Vib ret</translation>
    </message>
    <message>
        <source>V. depth</source>
        <translation>Vib prof</translation>
    </message>
    <message>
        <source>V. rate</source>
        <translation>Vib frec</translation>
    </message>
    <message>
        <source>Variat.</source>
        <translation>Variac.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Vary the selection</source>
        <translation>Variar la selección</translation>
    </message>
    <message>
        <source>Vary with {model}</source>
        <translation>Variar con {model}</translation>
    </message>
    <message>
        <source>Vel.</source>
        <translation>Veloc.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Velocity {first} to {last}</source>
        <translation>Velocidad de {first} a {last}</translation>
    </message>
    <message>
        <source>Velocity {value}</source>
        <translation>Velocidad {value}</translation>
    </message>
    <message>
        <source>Verovio could not write this piece as Humdrum kern.</source>
        <translation>Verovio no pudo escribir esta pieza como Humdrum kern.</translation>
    </message>
    <message>
        <source>Versions and licences, to copy</source>
        <translation>Versiones y licencias, para copiar</translation>
    </message>
    <message>
        <source>Vibrato delay</source>
        <translation>Retardo del vibrato</translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation>Profundidad del vibrato</translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation>Frecuencia del vibrato</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views change at once; the playhead turns pages</source>
        <translation>Las vistas cambian de golpe; el cabezal pasa las páginas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Vol.</source>
        <translation>Vol.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg Vorbis or MP3, by the built-in synth, as it is heard now</source>
        <translation>WAV, FLAC, Ogg Vorbis o MP3, con el sintetizador interno, tal como suena ahora</translation>
    </message>
    <message>
        <source>Wait a moment and check again. If it stays so, start Deep Musician anew.</source>
        <translation>Espera un momento y vuelve a probar. Si sigue así, abre Deep Musician de nuevo.</translation>
    </message>
    <message>
        <source>Wander</source>
        <translation>Pasear</translation>
    </message>
    <message>
        <source>Wander on the pad</source>
        <translation>Pasear por el panel</translation>
    </message>
    <message>
        <source>Weight of keys that sound beside those that do not, 0 to 1</source>
        <translation>Peso de las teclas que suenan frente a las que no, de 0 a 1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a model is like</source>
        <translation>Cómo es un modelo</translation>
    </message>
    <message>
        <source>What a model is like…</source>
        <translation>Cómo es un modelo…</translation>
    </message>
    <message>
        <source>What counts as an error: focal loss passes over what is easy</source>
        <translation>Qué cuenta como error: la pérdida focal pasa por alto lo fácil</translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {folder}, {reason}.</source>
        <translation>Lo que no está guardado no sobreviviría a un fallo: {folder}, {reason}.</translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash: {sentence}</source>
        <translation>Lo que no está guardado no sobreviviría a un fallo: {sentence}</translation>
    </message>
    <message>
        <source>What is seen here as a PNG file (Alt+C)</source>
        <translation>Lo que se ve aquí, como archivo PNG (Alt+G)</translation>
    </message>
    <message>
        <source>What is selected or proposed is put away first.</source>
        <translation>Antes se quita lo que está seleccionado o propuesto.</translation>
    </message>
    <message>
        <source>What models wrote in it was changed since, and cannot be asked for again.</source>
        <translation>Lo que los modelos escribieron en ella se cambió después, y no se puede pedir otra vez.</translation>
    </message>
    <message>
        <source>What the last saves of each file put into it, and what they replaced. The file stays as it is.</source>
        <translation>Lo que pusieron en cada archivo las últimas veces que se guardó, y lo que reemplazaron. El archivo se queda como está.</translation>
    </message>
    <message>
        <source>What the model would write by itself</source>
        <translation>Lo que el modelo escribiría por sí solo</translation>
    </message>
    <message>
        <source>What the report tells</source>
        <translation>Lo que dice el informe</translation>
    </message>
    <message>
        <source>What the style is called in the list of models (Alt+N)</source>
        <translation>Cómo se llama el estilo en la lista de modelos (Alt+N)</translation>
    </message>
    <message>
        <source>What to look at (Alt+V)</source>
        <translation>Qué mirar (Alt+V)</translation>
    </message>
    <message>
        <source>What to quantise</source>
        <translation>Qué cuantizar</translation>
    </message>
    <message>
        <source>What trains the same on all GPUs of a larger machine (Alt+U)</source>
        <translation>Lo que entrena lo mismo en todas las GPU de una máquina más grande (Alt+U)</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>What was trained here: trainings that wait to go on, and models to take away</source>
        <translation>Lo que se entrenó aquí: entrenamientos en espera y modelos que quitar</translation>
    </message>
    <message>
        <source>What would you play here?</source>
        <translation>¿Qué tocarías aquí?</translation>
    </message>
    <message>
        <source>What {file} says holds as soon as you come back.</source>
        <translation>Lo que dice {file} vale en cuanto vuelvas.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Wheel, or two fingers</source>
        <translation>Rueda, o dos dedos</translation>
    </message>
    <message>
        <source>Where Harmonise puts its notes</source>
        <translation>Dónde pone Armonizar sus notas</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Adónde va el sonido</translation>
    </message>
    <message>
        <source>Which MIDI keyboards are listened to</source>
        <translation>Qué teclados MIDI se escuchan</translation>
    </message>
    <message>
        <source>Which one goes on as the composer wrote it?</source>
        <translation>¿Cuál sigue como la escribió el compositor?</translation>
    </message>
    <message>
        <source>Which tracks the model is shown; of the others, those that are silent where it writes</source>
        <translation>Qué pistas se le muestran al modelo; de las demás, las que callan donde él escribe</translation>
    </message>
    <message>
        <source>Who is led by a MIDI clock: start, stop, place and tempo</source>
        <translation>A quién guía un reloj MIDI: inicio, parada, lugar y tempo</translation>
    </message>
    <message>
        <source>Whole notes by their starts, their ends alone, or both edges each for itself</source>
        <translation>Notas enteras por su inicio, solo sus finales, o ambos bordes cada uno por su lado</translation>
    </message>
    <message>
        <source>Whose (Alt+M)</source>
        <translation>De quién (Alt+M)</translation>
    </message>
    <message>
        <source>Whose bars stand beside the composer&apos;s (Alt+M)</source>
        <translation>De quién son los compases junto a los del compositor (Alt+M)</translation>
    </message>
    <message>
        <source>Whose music it is played with: the more pieces, the fairer (Alt+P)</source>
        <translation>Con qué música se juega: cuantas más piezas, más justo (Alt+P)</translation>
    </message>
    <message>
        <source>Windows lets no program offer ports. Install loopMIDI, or use a loopback of Windows MIDI Services, and choose its port here and in the other program.</source>
        <translation>Windows no deja que ningún programa ofrezca puertos. Instala loopMIDI, o usa un loopback de Windows MIDI Services, y elige su puerto aquí y en el otro programa.</translation>
    </message>
    <message>
        <source>Windows makes none by itself; loopMIDI or Windows MIDI Services does.</source>
        <translation>Windows no crea ninguno por sí mismo; loopMIDI o Windows MIDI Services sí.</translation>
    </message>
    <message>
        <source>With its tempo, &amp;metre and keys, which then hold for all tracks</source>
        <translation>Con su tempo, su &amp;métrica y sus tonalidades, que valen entonces para todas las pistas</translation>
    </message>
    <message>
        <source>With nothing drawn, Continue begins a piece of its own.</source>
        <translation>Sin nada dibujado, Continuar empieza una pieza propia.</translation>
    </message>
    <message>
        <source>With the &amp;tempo</source>
        <translation>Con el &amp;tempo</translation>
    </message>
    <message>
        <source>Write a marker, tempo, metre or key</source>
        <translation>Escribir una marca, un tempo, una métrica o una tonalidad</translation>
    </message>
    <message>
        <source>Write all answers, a line for each, to a table for other programs (Alt+X)</source>
        <translation>Escribe todas las respuestas, una por línea, en una tabla para otros programas (Alt+X)</translation>
    </message>
    <message>
        <source>Write nothing (Esc)</source>
        <translation>No escribe nada (Esc)</translation>
    </message>
    <message>
        <source>Write on another track</source>
        <translation>Escribir en otra pista</translation>
    </message>
    <message>
        <source>Write on the track above</source>
        <translation>Escribir en la pista de arriba</translation>
    </message>
    <message>
        <source>Write on the track below</source>
        <translation>Escribir en la pista de abajo</translation>
    </message>
    <message>
        <source>Write on the track of a pale note</source>
        <translation>Escribir en la pista de una nota pálida</translation>
    </message>
    <message>
        <source>Writes single-voice tunes as ABC notation; hears only the highest line of what came before.</source>
        <translation>Escribe melodías a una voz en notación ABC; de lo anterior oye solo la línea más aguda.</translation>
    </message>
    <message>
        <source>Writing on {track}</source>
        <translation>Se escribe en {track}</translation>
    </message>
    <message>
        <source>Writing the riddle…</source>
        <translation>Escribiendo el acertijo…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Writing {name} was stopped.</source>
        <translation>Se dejó de escribir {name}.</translation>
    </message>
    <message>
        <source>Written anew after each take that is kept and each edit, a second after the last one,
so that another program can read it again; ends when another piece is opened</source>
        <translation>Se escribe de nuevo tras cada toma conservada y cada edición, un segundo después de la última,
para que otro programa pueda volver a leerlo; termina al abrir otra pieza</translation>
    </message>
    <message>
        <source>Wrote {name}, which follows every change.</source>
        <translation>Escrito {name}, que sigue cada cambio.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>You can go on; saving first is wise. This report helps to mend it. It holds no notes, no names of files and no folders of yours. {where}</source>
        <translation>Puedes seguir; conviene guardar antes. Este informe ayuda a arreglarlo. No contiene notas, nombres de archivos ni carpetas tuyas. {where}</translation>
    </message>
    <message>
        <source>You found {found} of {answered}</source>
        <translation>Encontraste {found} de {answered}</translation>
    </message>
    <message>
        <source>Your keymap cannot be made: {trouble}</source>
        <translation>No se puede crear tu mapa de teclas: {trouble}</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Tus modelos</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Tus modelos…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom rows</source>
        <translation>Ampliar las filas</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>Ampliar el tiempo</translation>
    </message>
    <message>
        <source>Zoom to a part of the piece</source>
        <translation>Ampliar una parte de la pieza</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>un archivo MIDI</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>un proyecto</translation>
    </message>
    <message>
        <source>after step {step}: {written:.1f} keys at once, {yours:.1f} in your music</source>
        <translation>tras el paso {step}: {written:.1f} teclas a la vez, {yours:.1f} en tu música</translation>
    </message>
    <message>
        <source>attack time</source>
        <translation>tiempo de ataque</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>bar {bar}</source>
        <translation>compás {bar}</translation>
    </message>
    <message>
        <source>bar {bar}, beat {beat}</source>
        <translation>compás {bar}, pulso {beat}</translation>
    </message>
    <message>
        <source>bar {bar}: {around} around, {answer} in the answer</source>
        <translation>compás {bar}: {around} alrededor, {answer} en la respuesta</translation>
    </message>
    <message>
        <source>bars {first} to {last}</source>
        <translation>compases {first} a {last}</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>soplo</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>chorus</source>
        <translation>chorus</translation>
    </message>
    <message>
        <source>controller {number}</source>
        <translation>controlador {number}</translation>
    </message>
    <message>
        <source>controllers, mutes, and times as they were played</source>
        <translation>controladores, silenciados y tiempos tal como se tocaron</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>decay time</source>
        <translation>tiempo de caída</translation>
    </message>
    <message>
        <source>density {value:.2f}</source>
        <translation>densidad {value:.2f}</translation>
    </message>
    <message>
        <source>detune</source>
        <translation>desafine</translation>
    </message>
    <message>
        <source>dominant seventh</source>
        <translation>séptima de dominante</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done after step {step}</source>
        <translation>terminado tras el paso {step}</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>corchea con puntillo</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>blanca con puntillo</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>negra con puntillo</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>semicorchea con puntillo</translation>
    </message>
    <message>
        <source>dotted sixty-fourth</source>
        <translation>semifusa con puntillo</translation>
    </message>
    <message>
        <source>dotted thirty-second</source>
        <translation>fusa con puntillo</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>redonda con puntillo</translation>
    </message>
    <message>
        <source>effect 1</source>
        <translation>efecto 1</translation>
    </message>
    <message>
        <source>effect 2</source>
        <translation>efecto 2</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>corchea</translation>
    </message>
    <message>
        <source>eighth triplet</source>
        <translation>tresillo de corchea</translation>
    </message>
    <message>
        <source>ending with this step</source>
        <translation>terminando con este paso</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>bemol</translation>
    </message>
    <message>
        <source>foot pedal</source>
        <translation>pedal de pie</translation>
    </message>
    <message>
        <source>half</source>
        <translation>blanca</translation>
    </message>
    <message>
        <source>half triplet</source>
        <translation>tresillo de blanca</translation>
    </message>
    <message>
        <source>hold pedal</source>
        <translation>pedal hold</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it makes no sense</source>
        <translation>no tiene sentido</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>legato pedal</source>
        <translation>pedal legato</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>duración {length}</translation>
    </message>
    <message>
        <source>less than 1%</source>
        <translation>menos del 1%</translation>
    </message>
    <message>
        <source>libsndfile, through soundfile</source>
        <translation>libsndfile, a través de soundfile</translation>
    </message>
    <message>
        <source>major seventh</source>
        <translation>séptima mayor</translation>
    </message>
    <message>
        <source>measuring what it knows</source>
        <translation>midiendo lo que sabe</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>minor seventh</source>
        <translation>séptima menor</translation>
    </message>
    <message>
        <source>modulation</source>
        <translation>modulación</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>no pitched notes</source>
        <translation>sin notas con altura</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>sin instalar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>of the rhythm {value:.2f}</source>
        <translation>del ritmo {value:.2f}</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>panorama</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused after step {step}</source>
        <translation>en pausa tras el paso {step}</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>phaser</source>
        <translation>phaser</translation>
    </message>
    <message>
        <source>pitch bend</source>
        <translation>inflexión de tono</translation>
    </message>
    <message>
        <source>portamento</source>
        <translation>portamento</translation>
    </message>
    <message>
        <source>portamento time</source>
        <translation>tiempo de portamento</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>negra</translation>
    </message>
    <message>
        <source>quarter triplet</source>
        <translation>tresillo de negra</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>reading the music</source>
        <translation>leyendo la música</translation>
    </message>
    <message>
        <source>reading the music, then going on</source>
        <translation>leyendo la música, para luego seguir</translation>
    </message>
    <message>
        <source>release time</source>
        <translation>tiempo de relajación</translation>
    </message>
    <message>
        <source>repeated the bars before it note for note</source>
        <translation>repitió nota por nota los compases anteriores</translation>
    </message>
    <message>
        <source>resonance</source>
        <translation>resonancia</translation>
    </message>
    <message>
        <source>reverb</source>
        <translation>reverb</translation>
    </message>
    <message>
        <source>rhythm kept</source>
        <translation>ritmo conservado</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>sostenido</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>una partitura</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>semicorchea</translation>
    </message>
    <message>
        <source>sixteenth triplet</source>
        <translation>tresillo de semicorchea</translation>
    </message>
    <message>
        <source>sixty-fourth</source>
        <translation>semifusa</translation>
    </message>
    <message>
        <source>sixty-fourth triplet</source>
        <translation>tresillo de semifusa</translation>
    </message>
    <message>
        <source>soft pedal</source>
        <translation>pedal suave</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>sostenuto pedal</source>
        <translation>pedal sostenuto</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>stayed on one note</source>
        <translation>se quedó en una sola nota</translation>
    </message>
    <message>
        <source>step {step} · {time} left</source>
        <translation>paso {step} · quedan {time}</translation>
    </message>
    <message>
        <source>suspended fourth</source>
        <translation>cuarta suspendida</translation>
    </message>
    <message>
        <source>suspended second</source>
        <translation>segunda suspendida</translation>
    </message>
    <message>
        <source>sustain pedal</source>
        <translation>pedal de sustain</translation>
    </message>
    <message>
        <source>temperature {value:.2f}</source>
        <translation>temperatura {value:.2f}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>el disco lo rechazó</translation>
    </message>
    <message>
        <source>the sound settings of the system</source>
        <translation>los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>the volume mixer of Windows</source>
        <translation>el mezclador de volumen de Windows</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>fusa</translation>
    </message>
    <message>
        <source>thirty-second triplet</source>
        <translation>tresillo de fusa</translation>
    </message>
    <message>
        <source>threshold: a key sounds where its chance is above</source>
        <translation>umbral: una tecla suena donde su probabilidad lo supera</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>track {number}</source>
        <translation>pista {number}</translation>
    </message>
    <message>
        <source>tremolo</source>
        <translation>trémolo</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variación</translation>
    </message>
    <message>
        <source>velocities, instruments, controllers, mutes, and times as they were played</source>
        <translation>velocidades, instrumentos, controladores, silenciados y tiempos tal como se tocaron</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <translation>velocidad {value}</translation>
    </message>
    <message>
        <source>vibrato delay</source>
        <translation>retardo del vibrato</translation>
    </message>
    <message>
        <source>vibrato depth</source>
        <translation>profundidad del vibrato</translation>
    </message>
    <message>
        <source>vibrato rate</source>
        <translation>frecuencia del vibrato</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>was silent</source>
        <translation>quedó en silencio</translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation>pesos {name}</translation>
    </message>
    <message>
        <source>what it writes</source>
        <translation>lo que escribe</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>redonda</translation>
    </message>
    <message>
        <source>whole triplet</source>
        <translation>tresillo de redonda</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>your music</source>
        <translation>tu música</translation>
    </message>
    <message>
        <source>{alt}+Left or {alt}+Right</source>
        <translation>{alt}+Izquierda o {alt}+Derecha</translation>
    </message>
    <message>
        <source>{alt}+Up or {alt}+Down</source>
        <translation>{alt}+Arriba o {alt}+Abajo</translation>
    </message>
    <message>
        <source>{alt}+wheel</source>
        <translation>{alt}+rueda</translation>
    </message>
    <message>
        <source>{alt}+wheel, or {ctrl}+{alt}+drag up or down</source>
        <translation>{alt}+rueda, o {ctrl}+{alt}+arrastrar arriba o abajo</translation>
    </message>
    <message>
        <source>{archive} does not hold the piano rolls of {name}.</source>
        <translation>{archive} no contiene los piano rolls de {name}.</translation>
    </message>
    <message>
        <source>{bars} bars of {pieces} pieces</source>
        <translation>{bars} compases de {pieces} piezas</translation>
    </message>
    <message>
        <source>{bars} bars. To the right lies {right:.0f} % of what they differ in, upward {up:.0f} %.</source>
        <translation>{bars} compases. Hacia la derecha está el {right:.0f} % de lo que los distingue; hacia arriba, el {up:.0f} %.</translation>
    </message>
    <message>
        <source>{bars}, {lowest} to {highest} in view</source>
        <translation>{bars}, de {lowest} a {highest} a la vista</translation>
    </message>
    <message>
        <source>{chance}   as it is</source>
        <translation>{chance}   tal como está</translation>
    </message>
    <message>
        <source>{channel} (drums)</source>
        <translation>{channel} (batería)</translation>
    </message>
    <message>
        <source>{controller} down at {place}</source>
        <translation>{controller} pisado en {place}</translation>
    </message>
    <message>
        <source>{controller} down from {start} to {end}</source>
        <translation>{controller} pisado de {start} a {end}</translation>
    </message>
    <message>
        <source>{controller} up at {place}</source>
        <translation>{controller} suelto en {place}</translation>
    </message>
    <message>
        <source>{controller} {first} to {last}</source>
        <translation>{controller} de {first} a {last}</translation>
    </message>
    <message>
        <source>{controller} {value}</source>
        <translation>{controller} {value}</translation>
    </message>
    <message>
        <source>{controller} {value} at {place}</source>
        <translation>{controller} {value} en {place}</translation>
    </message>
    <message>
        <source>{controller} {value} at {place}, set here</source>
        <translation>{controller} {value} en {place}, fijado aquí</translation>
    </message>
    <message>
        <source>{controller}: nothing is set on this track. Drag to draw.</source>
        <translation>{controller}: en esta pista no hay nada fijado. Arrastra para dibujar.</translation>
    </message>
    <message>
        <source>{copy}+drag, or {copy} during the drag</source>
        <translation>{copy}+arrastrar, o {copy} al arrastrar</translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation>{count:,} archivos</translation>
    </message>
    <message>
        <source>{count:,} files are too short, silent or broken.</source>
        <translation>{count:,} archivos son demasiado cortos, están en silencio o están dañados.</translation>
    </message>
    <message>
        <source>{count:,} notes</source>
        <translation>{count:,} notas</translation>
    </message>
    <message>
        <source>{count:,} tracks</source>
        <translation>{count:,} pistas</translation>
    </message>
    <message>
        <source>{count} bars</source>
        <translation>{count} compases</translation>
    </message>
    <message>
        <source>{count} beats</source>
        <translation>{count} pulsos</translation>
    </message>
    <message>
        <source>{count} clips lead to {name}, the last being what the model makes of it.</source>
        <translation>{count} clips llevan hasta {name}; el último es lo que el modelo hace de él.</translation>
    </message>
    <message>
        <source>{count} copies of what was not saved could not be read; the first of them is kept as {place}.</source>
        <translation>{count} copias de lo no guardado no se pudieron leer; la primera se conserva como {place}.</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>{count} notes selected, {lowest} to {highest}</source>
        <translation>{count} notas seleccionadas, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>{count} notes, {lowest}–{highest}</source>
        <translation>{count} notas, {lowest}–{highest}</translation>
    </message>
    <message>
        <source>{count} of the {all} chords before are new to the model: it heard the nearest.</source>
        <translation>{count} de los {all} acordes anteriores son nuevos para el modelo: oyó los más cercanos.</translation>
    </message>
    <message>
        <source>{count} of the {all} notes before are new to the model: it heard others like them.</source>
        <translation>{count} de las {all} notas anteriores son nuevas para el modelo: oyó otras parecidas.</translation>
    </message>
    <message>
        <source>{count} of {all} proposed notes picked</source>
        <translation>{count} de {all} notas propuestas elegidas</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} negras</translation>
    </message>
    <message>
        <source>{count} voices</source>
        <translation>{count} voces</translation>
    </message>
    <message>
        <source>{count}, one of them real</source>
        <translation>{count}, uno de ellos auténtico</translation>
    </message>
    <message>
        <source>{ctrl}+D, Delete, Return</source>
        <translation>{ctrl}+D, Supr, Enter</translation>
    </message>
    <message>
        <source>{ctrl}+Left or {ctrl}+Right</source>
        <translation>{ctrl}+Izquierda o {ctrl}+Derecha</translation>
    </message>
    <message>
        <source>{ctrl}+Shift+wheel</source>
        <translation>{ctrl}+Mayús+rueda</translation>
    </message>
    <message>
        <source>{ctrl}+Up or {ctrl}+Down</source>
        <translation>{ctrl}+Arriba o {ctrl}+Abajo</translation>
    </message>
    <message>
        <source>{ctrl}+click, or {ctrl}+drag over nothing</source>
        <translation>{ctrl}+clic, o {ctrl}+arrastrar sobre nada</translation>
    </message>
    <message>
        <source>{ctrl}+drag up or down</source>
        <translation>{ctrl}+arrastrar arriba o abajo</translation>
    </message>
    <message>
        <source>{ctrl}+wheel, or pinch</source>
        <translation>{ctrl}+rueda, o pellizcar</translation>
    </message>
    <message>
        <source>{distance:.2f} down</source>
        <translation>{distance:.2f} abajo</translation>
    </message>
    <message>
        <source>{distance:.2f} to the left</source>
        <translation>{distance:.2f} a la izquierda</translation>
    </message>
    <message>
        <source>{distance:.2f} to the right</source>
        <translation>{distance:.2f} a la derecha</translation>
    </message>
    <message>
        <source>{distance:.2f} up</source>
        <translation>{distance:.2f} arriba</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} holds no prepared corpus.</source>
        <translation>{folder} no contiene ningún corpus preparado.</translation>
    </message>
    <message>
        <source>{folder} is not whole any more; prepare it again.</source>
        <translation>{folder} ya no está completo; prepáralo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version; prepare it again.</source>
        <translation>{folder} se preparó con otra versión; prepáralo de nuevo.</translation>
    </message>
    <message>
        <source>{found} of {answered}</source>
        <translation>{found} de {answered}</translation>
    </message>
    <message>
        <source>{found} of {answered} found, with 95 % confidence {low} to {high}.</source>
        <translation>{found} de {answered} encontradas, con una confianza del 95 %, de {low} a {high}.</translation>
    </message>
    <message>
        <source>{free} during a drag, or {lock} once it has begun</source>
        <translation>{free} al arrastrar, o {lock} una vez empezado</translation>
    </message>
    <message>
        <source>{free}+drag</source>
        <translation>{free}+arrastrar</translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}.</source>
        <translation>{good:,} de {count:,} archivos leídos, {notes}.</translation>
    </message>
    <message>
        <source>{good:,} of {count:,} files read, {notes}; {left_out:,} left out.</source>
        <translation>{good:,} de {count:,} archivos leídos, {notes}; {left_out:,} omitidos.</translation>
    </message>
    <message>
        <source>{grid} dotted</source>
        <translation>{grid} con puntillo</translation>
    </message>
    <message>
        <source>{grid} triplet</source>
        <translation>{grid} tresillo</translation>
    </message>
    <message>
        <source>{grid}, now {step}</source>
        <translation>{grid}, ahora {step}</translation>
    </message>
    <message>
        <source>{keys} listen  ·  Space stops and plays  ·  Enter chooses the one heard last</source>
        <translation>{keys} escuchan  ·  Espacio para y toca  ·  Enter elige la última que se oyó</translation>
    </message>
    <message>
        <source>{keys} listen again  ·  Space stops and plays  ·  N goes on</source>
        <translation>{keys} escuchan otra vez  ·  Espacio para y toca  ·  N sigue</translation>
    </message>
    <message>
        <source>{link} cannot be told from here.</source>
        <translation>{link}: desde aquí no se sabe.</translation>
    </message>
    <message>
        <source>{link} does not work.</source>
        <translation>{link}: no funciona.</translation>
    </message>
    <message>
        <source>{link} is being tried.</source>
        <translation>{link}: se está probando.</translation>
    </message>
    <message>
        <source>{link} works.</source>
        <translation>{link}: funciona.</translation>
    </message>
    <message>
        <source>{lock}+click, or Shift+drag over nothing</source>
        <translation>{lock}+clic, o Mayús+arrastrar sobre nada</translation>
    </message>
    <message>
        <source>{lock}+drag</source>
        <translation>{lock}+arrastrar</translation>
    </message>
    <message>
        <source>{lock}, then drag</source>
        <translation>{lock}, y luego arrastrar</translation>
    </message>
    <message>
        <source>{model} cannot interpolate.</source>
        <translation>{model} no puede interpolar.</translation>
    </message>
    <message>
        <source>{model} does not write by a threshold.</source>
        <translation>{model} no escribe según un umbral.</translation>
    </message>
    <message>
        <source>{model} has no encoder: it makes no picture of a bar.</source>
        <translation>{model} no tiene codificador: no puede dar la imagen de un compás.</translation>
    </message>
    <message>
        <source>{model} loading …</source>
        <translation>{model} cargando …</translation>
    </message>
    <message>
        <source>{model} not available</source>
        <translation>{model} no disponible</translation>
    </message>
    <message>
        <source>{model} ready</source>
        <translation>{model} listo</translation>
    </message>
    <message>
        <source>{model} was begun with other music or settings; give this one another name.</source>
        <translation>{model} se empezó con otra música u otros ajustes; dale otro nombre a este.</translation>
    </message>
    <message>
        <source>{name}
Click to choose another SoundFont</source>
        <translation>{name}
Haz clic para elegir otro SoundFont</translation>
    </message>
    <message>
        <source>{name} (backup)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{name} below the notes.</source>
        <translation>{name} bajo las notas.</translation>
    </message>
    <message>
        <source>{name} can hold the piece only as sheet music.</source>
        <translation>{name} solo puede contener la pieza como partitura.</translation>
    </message>
    <message>
        <source>{name} cannot be trained; there are recipes for {known}.</source>
        <translation>{name} no se puede entrenar; hay recetas para {known}.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the bin.</source>
        <translation>{name} no se pudo mover a la papelera.</translation>
    </message>
    <message>
        <source>{name} files ({patterns})</source>
        <translation>Archivos {name} ({patterns})</translation>
    </message>
    <message>
        <source>{name} has no place for {loses}. A project keeps everything.</source>
        <translation>En {name} no caben {loses}. Un proyecto lo conserva todo.</translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date.</source>
        <translation>{name} ya no se mantiene al día.</translation>
    </message>
    <message>
        <source>{name} is no longer kept up to date: another piece is open.</source>
        <translation>{name} ya no se mantiene al día: hay otra pieza abierta.</translation>
    </message>
    <message>
        <source>{name} is not read any further; the open piece is as it was.</source>
        <translation>{name} no se sigue leyendo; la pieza abierta está como estaba.</translation>
    </message>
    <message>
        <source>{name} is the piece itself now, and is no longer kept up to date.</source>
        <translation>{name} es ahora la propia pieza, y ya no se mantiene al día.</translation>
    </message>
    <message>
        <source>{name} is the piece itself: choose another name.</source>
        <translation>{name} es la propia pieza: elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{name} live</source>
        <translation>{name} en vivo</translation>
    </message>
    <message>
        <source>{name} stands here now: {tracks}. Undo brings back what was there.</source>
        <translation>Ahora está aquí {name}: {tracks}. Deshacer devuelve lo que había.</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} aparece dos veces</translation>
    </message>
    <message>
        <source>{name} theme</source>
        <translation>Tema {name}</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program since it was opened.</source>
        <translation>Otra ventana u otro programa cambió {name} desde que se abrió.</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program; saving it here will ask first.</source>
        <translation>Otra ventana u otro programa cambió {name}; al guardarlo aquí se preguntará antes.</translation>
    </message>
    <message>
        <source>{name}, as the track begins
Double-click for {value}</source>
        <translation>{name}, al empezar la pista
Doble clic para {value}</translation>
    </message>
    <message>
        <source>{name}: choose what this lane shows.
Drag in the lane to draw, Esc to leave it as it was.</source>
        <translation>{name}: elige lo que muestra este carril.
Arrastra en él para dibujar; Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>{name}: {around:.0f} % around, {answer:.0f} % in the answer</source>
        <translation>{name}: {around:.0f} % alrededor, {answer:.0f} % en la respuesta</translation>
    </message>
    <message>
        <source>{name}: {composers:.0f} % composers, {model:.0f} % model</source>
        <translation>{name}: {composers:.0f} % compositores, {model:.0f} % modelo</translation>
    </message>
    <message>
        <source>{name}: {value:.4g} after step {step:g}</source>
        <translation>{name}: {value:.4g} tras el paso {step:g}</translation>
    </message>
    <message>
        <source>{notes} in {files}</source>
        <translation>{notes} en {files}</translation>
    </message>
    <message>
        <source>{notes} in {ms:.0f} ms, seed {seed}</source>
        <translation>{notes} en {ms:.0f} ms, semilla {seed}</translation>
    </message>
    <message>
        <source>{notes} locked: no model changes them.</source>
        <translation>Bloqueo puesto en {notes}: ningún modelo toca eso.</translation>
    </message>
    <message>
        <source>{notes} notes by composers, {others} by the model</source>
        <translation>{notes} notas de compositores, {others} del modelo</translation>
    </message>
    <message>
        <source>{notes} on {track}, {selected} selected; {view}</source>
        <translation>{notes} en {track}, seleccionadas: {selected}; {view}</translation>
    </message>
    <message>
        <source>{notes} unlocked.</source>
        <translation>Bloqueo quitado de {notes}.</translation>
    </message>
    <message>
        <source>{note} at {place}, length {length}</source>
        <translation>{note} en {place}, duración {length}</translation>
    </message>
    <message>
        <source>{note} was expected with a chance of {chance}.</source>
        <translation>{note} se esperaba con una probabilidad de {chance}.</translation>
    </message>
    <message>
        <source>{note}, from {place}</source>
        <translation>{note}, desde {place}</translation>
    </message>
    <message>
        <source>{note}, {place}, empty</source>
        <translation>{note}, {place}, vacío</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{picked} of {count} notes picked</source>
        <translation>{picked} de {count} notas elegidas</translation>
    </message>
    <message>
        <source>{piece}, bar {bar}</source>
        <translation>{piece}, compás {bar}</translation>
    </message>
    <message>
        <source>{piece}, from bar {bar}</source>
        <translation>{piece}, desde el compás {bar}</translation>
    </message>
    <message>
        <source>{place} · on</source>
        <translation>{place} · activo</translation>
    </message>
    <message>
        <source>{problem} No clock is sent.</source>
        <translation>{problem} No se envía ningún reloj.</translation>
    </message>
    <message>
        <source>{problem} Playback is silent until you choose another output.</source>
        <translation>{problem} La reproducción no suena hasta que elijas otra salida.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{right} of {count} found</source>
        <translation>{right} de {count} encontradas</translation>
    </message>
    <message>
        <source>{share:.0%} is written</source>
        <translation>Escrito: {share:.0%}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  ahora</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, deshecho</translation>
    </message>
    <message>
        <source>{switch}, off</source>
        <translation>{switch}: desactivado</translation>
    </message>
    <message>
        <source>{switch}, on</source>
        <translation>{switch}: activado</translation>
    </message>
    <message>
        <source>{table} is no table with the columns set, file and split.</source>
        <translation>{table} no es una tabla con las columnas set, file y split.</translation>
    </message>
    <message>
        <source>{table} names a split “{split}”; there are {known}.</source>
        <translation>{table} nombra una partición «{split}»; hay {known}.</translation>
    </message>
    <message>
        <source>{take}, from {parent}</source>
        <translation>{take}, de {parent}</translation>
    </message>
    <message>
        <source>{ticks} ticks to a quarter note are too few to write in.</source>
        <translation>{ticks} ticks por negra son muy pocos para escribir.</translation>
    </message>
    <message>
        <source>{title} cannot accompany.</source>
        <translation>{title} no puede acompañar.</translation>
    </message>
    <message>
        <source>{title} cannot continue.</source>
        <translation>{title} no puede continuar.</translation>
    </message>
    <message>
        <source>{title} cannot fill.</source>
        <translation>{title} no puede rellenar.</translation>
    </message>
    <message>
        <source>{title} cannot harmonise.</source>
        <translation>{title} no puede armonizar.</translation>
    </message>
    <message>
        <source>{title} cannot tell notes and rhythm apart: its one temperature is the one above.</source>
        <translation>{title} no separa notas y ritmo: su única temperatura es la de arriba.</translation>
    </message>
    <message>
        <source>{title} cannot vary.</source>
        <translation>{title} no puede variar.</translation>
    </message>
    <message>
        <source>{title} cannot write around locked notes.</source>
        <translation>{title} no puede escribir en torno a notas bloqueadas.</translation>
    </message>
    <message>
        <source>{title} falls from {before:.1f} to {after:.1f} between {low:.2f} and {high:.2f}.</source>
        <translation>{title} baja de {before:.1f} a {after:.1f} entre {low:.2f} y {high:.2f}.</translation>
    </message>
    <message>
        <source>{title} has no encoder, so it makes no picture of a bar. GRU and Conv VAE do.</source>
        <translation>{title} no tiene codificador, así que no da la imagen de un compás. GRU y Conv VAE, sí.</translation>
    </message>
    <message>
        <source>{title} is in the list of models.</source>
        <translation>{title} está en la lista de modelos.</translation>
    </message>
    <message>
        <source>{title} keeps to no range.</source>
        <translation>{title} no se atiene a ningún rango.</translation>
    </message>
    <message>
        <source>{title} never is.</source>
        <translation>{title} nunca queda en silencio.</translation>
    </message>
    <message>
        <source>{title}: silent from {at:.2f} on.</source>
        <translation>{title}: en silencio desde {at:.2f}.</translation>
    </message>
    <message>
        <source>{title}: {kept} of {written} kept</source>
        <translation>{title}: {kept} de {written} conservadas</translation>
    </message>
    <message>
        <source>{title}: {notes}, seed {seed}
Rest here to hear it in its place, click to choose it</source>
        <translation>{title}: {notes}, semilla {seed}
Deja aquí el puntero para oírla en su sitio, haz clic para elegirla</translation>
    </message>
    <message>
        <source>{tonic} aeolian</source>
        <translation>{tonic} eólico</translation>
    </message>
    <message>
        <source>{tonic} blues</source>
        <translation>{tonic} blues</translation>
    </message>
    <message>
        <source>{tonic} chromatic</source>
        <translation>{tonic} cromática</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dórico</translation>
    </message>
    <message>
        <source>{tonic} harmonic minor</source>
        <translation>{tonic} menor armónica</translation>
    </message>
    <message>
        <source>{tonic} ionian</source>
        <translation>{tonic} jónico</translation>
    </message>
    <message>
        <source>{tonic} locrian</source>
        <translation>{tonic} locrio</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lidio</translation>
    </message>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} mayor</translation>
    </message>
    <message>
        <source>{tonic} major pentatonic</source>
        <translation>{tonic} pentatónica mayor</translation>
    </message>
    <message>
        <source>{tonic} melodic minor</source>
        <translation>{tonic} menor melódica</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic} menor</translation>
    </message>
    <message>
        <source>{tonic} minor pentatonic</source>
        <translation>{tonic} pentatónica menor</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolidio</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} frigio</translation>
    </message>
    <message>
        <source>{tonic} whole tone</source>
        <translation>{tonic} tonos enteros</translation>
    </message>
    <message>
        <source>{tracks} of the open piece</source>
        <translation>{tracks} de la pieza abierta</translation>
    </message>
    <message>
        <source>{track} is deleted with its notes.</source>
        <translation>{track} se elimina con sus notas.</translation>
    </message>
    <message>
        <source>{track} is deleted.</source>
        <translation>{track} se elimina.</translation>
    </message>
    <message>
        <source>{track} is heard alone</source>
        <translation>Solo se oye {track}</translation>
    </message>
    <message>
        <source>{track} is not heard</source>
        <translation>No se oye {track}</translation>
    </message>
    <message>
        <source>{what} could not be written: {reason}.</source>
        <translation>{what}: no se pudo escribir ({reason}).</translation>
    </message>
    <message>
        <source>{words} ({nats} nats)</source>
        <translation>{words} ({nats} nats)</translation>
    </message>
    <message>
        <source>“Sound” in the settings of the Mac</source>
        <translation>«Sonido» en los ajustes del Mac</translation>
    </message>
    <message>
        <source>“brew install fluid-synth” in a terminal installs it.</source>
        <translation>«brew install fluid-synth» en un terminal la instala.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {trouble}.</source>
        <translation>«{file}» no se puede leer: {trouble}.</translation>
    </message>
    <message>
        <source>“{file}” has a part &quot;{part}&quot; where only &quot;keys&quot; and &quot;gestures&quot; can be.</source>
        <translation>«{file}» tiene una parte &quot;{part}&quot; donde solo puede haber &quot;keys&quot; y &quot;gestures&quot;.</translation>
    </message>
    <message>
        <source>“{file}” is no JSON: {trouble} in line {line}.</source>
        <translation>«{file}» no es JSON: {trouble} en la línea {line}.</translation>
    </message>
    <message>
        <source>“{file}” is no keymap: it needs the parts &quot;keys&quot; and &quot;gestures&quot;.</source>
        <translation>«{file}» no es un mapa de teclas: necesita las partes &quot;keys&quot; y &quot;gestures&quot;.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it divides its beats into 0 ticks.</source>
        <translation>«{name}» no se puede leer: divide sus pulsos en 0 ticks.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: its time code has {frames} frames a second of {ticks} ticks each.</source>
        <translation>«{name}» no se puede leer: su código de tiempo tiene {frames} cuadros por segundo de {ticks} ticks cada uno.</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: the .zip file is damaged.</source>
        <translation>«{name}» no se puede descomprimir: el archivo .zip está dañado.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>«{name}» no se pudo abrir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is a folder or a device, not a file.</source>
        <translation>«{name}» no se pudo guardar: es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it is write-protected.</source>
        <translation>«{name}» no se pudo guardar: está protegido contra escritura.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with .pdf, .svg, .musicxml, .abc or .krn.</source>
        <translation>«{name}» no se pudo guardar: su nombre debe acabar en .pdf, .svg, .musicxml, .abc o .krn.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: its name should end with one of {known}.</source>
        <translation>«{name}» no se pudo guardar: su nombre debe acabar en uno de {known}.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the name of a sound file ends with one of {known}.</source>
        <translation>«{name}» no se pudo guardar: el nombre de un archivo de sonido acaba en uno de {known}.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: with more than {most:,} events it could not be opened again; a project holds them.</source>
        <translation>«{name}» no se pudo guardar: con más de {most:,} eventos no se podría volver a abrir; en un proyecto caben.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation>«{name}» no se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as no sheet music does; it was not read.</source>
        <translation>«{name}» declara entidades propias, como no hace ninguna partitura; no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” does not answer. Playback is silent until you choose another output.</source>
        <translation>«{name}» no responde. La reproducción no suena hasta que elijas otra salida.</translation>
    </message>
    <message>
        <source>“{name}” holds far more than a project.</source>
        <translation>«{name}» contiene mucho más que un proyecto.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} events, too many to be opened.</source>
        <translation>«{name}» contiene más de {most:,} eventos, demasiados para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} tracks, too many to be opened.</source>
        <translation>«{name}» contiene más de {most:,} pistas, demasiadas para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” holds no music.</source>
        <translation>«{name}» no contiene música.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no sheet music.</source>
        <translation>«{name}» es XML, pero no una partitura.</translation>
    </message>
    <message>
        <source>“{name}” is an archive without sheet music in it.</source>
        <translation>«{name}» es un archivo comprimido sin partitura dentro.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«{name}» ha vuelto.</translation>
    </message>
    <message>
        <source>“{name}” is cut off before its music begins.</source>
        <translation>«{name}» está cortado antes de que empiece su música.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a number in it makes no sense.</source>
        <translation>«{name}» está dañado: uno de sus números no tiene sentido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its score makes no sense.</source>
        <translation>«{name}» está dañado: su partitura no tiene sentido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its takes make no sense.</source>
        <translation>«{name}» está dañado: sus tomas no tienen sentido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its {part} is missing.</source>
        <translation>«{name}» está dañado: le falta {part}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: one of its notes lasts for ever.</source>
        <translation>«{name}» está dañado: una de sus notas no acaba nunca.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what is packed in it cannot be read.</source>
        <translation>«{name}» está dañado: lo que hay comprimido en él no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it tells of the window makes no sense.</source>
        <translation>«{name}» está dañado: lo que dice de la ventana no tiene sentido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>«{name}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is no kern file, or it is damaged.</source>
        <translation>«{name}» no es un archivo kern, o está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is no sheet music, or it is damaged: it cannot be read as XML.</source>
        <translation>«{name}» no es una partitura, o está dañado: no se puede leer como XML.</translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project, or it is cut off.</source>
        <translation>«{name}» no es un proyecto de Deep Musician, o está cortado.</translation>
    </message>
    <message>
        <source>“{name}” is not a Deep Musician project.</source>
        <translation>«{name}» no es un proyecto de Deep Musician.</translation>
    </message>
    <message>
        <source>“{name}” is not a MIDI file.</source>
        <translation>«{name}» no es un archivo MIDI.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a note, such as C4, F#3 or Bb2</source>
        <translation>«{name}» no es el nombre de una nota, como C4, F#3 o Bb2</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a MIDI file.</source>
        <translation>«{name}» es demasiado grande para ser un archivo MIDI.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be {what}.</source>
        <translation>«{name}» es demasiado grande para ser {what}.</translation>
    </message>
    <message>
        <source>“{name}” lies beyond the notes of MIDI, C-1 to G9</source>
        <translation>«{name}» queda fuera de las notas de MIDI, de C-1 a G9</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Deep Musician, which is needed to open it.</source>
        <translation>«{name}» se guardó con un Deep Musician más nuevo, que hace falta para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” was unplugged, so playback pauses.</source>
        <translation>«{name}» se desconectó, así que la reproducción se pausa.</translation>
    </message>
    <message>
        <source>“{text}” is not a length; write 1/8, 3/16 or a number such as 117 ticks.</source>
        <translation>«{text}» no es una duración; escribe 1/8, 3/16 o un número como 117 ticks.</translation>
    </message>
    <message>
        <source>“{text}” is not a place; write bar, beat and tick, such as 3.2.120.</source>
        <translation>«{text}» no es un lugar; escribe compás, pulso y tick, como 3.2.120.</translation>
    </message>
    <message>
        <source>“{text}” is not a velocity; it is a number from 1 to 127.</source>
        <translation>«{text}» no es una velocidad; es un número del 1 al 127.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several outputs: {names}.</source>
        <translation>«{wanted}» puede ser varias salidas: {names}.</translation>
    </message>
    <message>
        <source>“{written}” is not a key; write it as C major, F♯ minor or B♭ major.</source>
        <translation>«{written}» no es una tonalidad; escríbela como C, F♯m o B♭.</translation>
    </message>
    <message>
        <source>“{written}” is not a metre; write it as 3/4 or 7/8.</source>
        <translation>«{written}» no es una métrica; escríbela como 3/4 o 7/8.</translation>
    </message>
    <message>
        <source>“{written}” is not a tempo; write beats a minute, such as 96.</source>
        <translation>«{written}» no es un tempo; escribe pulsos por minuto, como 96.</translation>
    </message>
</context>
</TS>
