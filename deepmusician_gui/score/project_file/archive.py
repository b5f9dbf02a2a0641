"""The outside of a project file: a zip of a few texts that gives the same bytes for the same texts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from deepmusician_gui.errors import FileError

MOST_BYTES = 128 << 20  # some five million notes
_MOST_TEXTS = 64
_MOST_DIRECTORY_BYTES = 1 << 16
_LEVEL = 1  # the usual one takes twice as long for a seventh less
_END = b"PK\x05\x06"  # zip's end of central directory record: 12 bytes from its start stands the directory's size
_UNIX = 3
_DAMAGE = (BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, KeyError)


def pack(texts: Mapping[str, bytes]) -> bytes:
    """Raises FileError for more than `unpack` takes."""
    if sum(map(len, texts.values())) > MOST_BYTES:
        raise FileError("The piece is too large for a project file.")
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED, allowZip64=False, compresslevel=_LEVEL) as archive:
        for name, text in texts.items():
            info = ZipInfo(name)  # its date is the first that zip can tell
            info.compress_type = ZIP_DEFLATED
            info.create_system = _UNIX
            info.external_attr = 0o644 << 16
            archive.writestr(info, text, compresslevel=_LEVEL)
    return packed.getvalue()


def unpack(data: bytes, name: str) -> dict[str, bytes]:
    """The JSON texts by their names; nothing is unpacked that would be too much. Raises FileError that names `name`."""
    if _directory_bytes(data) < 0:
        raise FileError("“{name}” is not a Deep Musician project, or it is cut off.", name=name)
    if _directory_bytes(data) > _MOST_DIRECTORY_BYTES:
        raise FileError("“{name}” holds far more than a project.", name=name)
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _texts(archive, name)
    except _DAMAGE as error:
        raise FileError("“{name}” is damaged.", name=name) from error


def _directory_bytes(data: bytes) -> int:
    """How long the zip says its directory is, -1 where it does not say: reading one of millions takes gigabytes."""
    at = data.rfind(_END)
    size = data[at + 12 : at + 16] if at >= 0 else b""
    return int.from_bytes(size, "little") if len(size) == 4 else -1


def _texts(archive: ZipFile, name: str) -> dict[str, bytes]:
    infos = [info for info in archive.infolist() if info.filename.endswith(".json")]
    if len(infos) > _MOST_TEXTS or sum(info.file_size for info in infos) > MOST_BYTES:
        raise FileError("“{name}” holds far more than a project.", name=name)
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos):
        raise FileError("“{name}” is damaged.", name=name)
    return {
        info.filename: archive.read(info) for info in infos
    }  # no more than each announces, or it is damaged
