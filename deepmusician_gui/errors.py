"""The few kinds of trouble a musician can meet; each message is one plain sentence."""


class DeepMusicianError(Exception):
    """Root of every error that is shown to the user as a sentence instead of a traceback."""


class FileError(DeepMusicianError):
    """A file cannot be read or written; nothing was changed."""


class ModelError(DeepMusicianError):
    """A model is unknown, its weights are missing or damaged, or it cannot do what was asked."""


class PromptError(DeepMusicianError):
    """The notes, span or limits given to a model leave it nothing to do."""


class PlaybackError(DeepMusicianError):
    """A port, an audio device or the synth is not available."""


class ScoreError(DeepMusicianError):
    """What was asked for cannot stand in a score; nothing was changed."""
