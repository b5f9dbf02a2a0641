"""The text of files from anywhere, with the traps taken out: entities, endless archives, files without end."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, tostring

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.bounded_file import read_file, within

MOST_BYTES = 64 * 2**20
"""No sheet music is larger than this, packed or unpacked; symphonies in MusicXML take a tenth."""
_WHAT = Sentence("sheet music")
_CONTAINER = "META-INF/container.xml"
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_MIME_TYPE = b"application/vnd.recordare.musicxml"


def read_text(path: Path) -> str:
    """All of a text file: UTF-8 or UTF-16 where it says so or is, else Latin-1, which any bytes are."""
    return _decoded(read_file(path, MOST_BYTES, _WHAT))


def read_xml(path: Path) -> Element:
    """The root of an XML file, or of the sheet in a packed one. Raises FileError; no entity is ever expanded."""
    data = read_file(path, MOST_BYTES, _WHAT)
    if data[:4] == b"PK\x03\x04":
        data = _unpacked(data, path.name)
    try:
        return _root(data, path.name)
    except (ParseError, LookupError, ValueError, RecursionError) as error:
        raise FileError(
            "“{name}” is no sheet music, or it is damaged: it cannot be read as XML.", name=path.name
        ) from error


def packed(xml: bytes) -> bytes:
    """A .mxl file that holds this sheet."""
    container = Element("container")
    files = SubElement(container, "rootfiles")
    SubElement(files, "rootfile", {"full-path": "score.musicxml", "media-type": f"{_MIME_TYPE.decode()}+xml"})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), _MIME_TYPE, zipfile.ZIP_STORED)
        archive.writestr(_CONTAINER, tostring(container, encoding="utf-8", xml_declaration=True))
        archive.writestr("score.musicxml", xml)
    return file.getvalue()


def _unpacked(data: bytes, name: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _member(archive, _sheet_in(archive, name), name)
    except (
        zipfile.BadZipFile,
        KeyError,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
    ) as error:
        raise FileError("“{name}” is damaged: what is packed in it cannot be read.", name=name) from error


def _sheet_in(archive: zipfile.ZipFile, name: str) -> str:
    """Which member is the sheet: the one that the container names, or the first that looks like one."""
    names = archive.namelist()
    if _CONTAINER in names:
        try:
            container = _root(_member(archive, _CONTAINER, name), name)
        except (ParseError, LookupError, ValueError, RecursionError):
            container = Element("container")
        for element in container.iter():
            if element.tag.endswith("rootfile") and element.get("full-path") in names:
                return element.get("full-path", "")
    sheets = [each for each in names if each.lower().endswith((".xml", ".musicxml")) and each != _CONTAINER]
    if not sheets:
        raise FileError("“{name}” is an archive without sheet music in it.", name=name)
    return sheets[0]


def _member(archive: zipfile.ZipFile, member: str, name: str) -> bytes:
    with archive.open(member) as file:
        return within(file.read(MOST_BYTES + 1), MOST_BYTES, name, _WHAT)


def _root(data: bytes, name: str) -> Element:
    """Raises ParseError, LookupError or ValueError for what is no XML, FileError for what declares entities."""
    encoding = _ENCODING.match(data)
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = data.decode(encoding.group(1).decode()) if encoding and not is_wide else _decoded(data)
    if "<!ENTITY" in text:
        raise FileError(
            "“{name}” declares entities of its own, as no sheet music does; it was not read.", name=name
        )
    return fromstring(_DECLARATION.sub("", text.lstrip("\ufeff")))  # noqa: S314  nothing to expand is left in it


def _decoded(data: bytes) -> str:
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "latin-1")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-16", errors="replace")
