"""How a page of the manual is set: room between lines, pictures as wide as the page, places to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

_LINE_PERCENT, _GAP_PX, _HEADING_GAP_PX = 125, 6, 14
_MARGIN_PX, _INDENT_PX, _CELL_PX = 16, 20, 4
_MOST_PLACES = 500
_SMOOTH, _IMAGE = Qt.TransformationMode.SmoothTransformation, QTextDocument.ResourceType.ImageResource
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


def space_out(document: QTextDocument, line: QColor) -> None:
    """Give lines and paragraphs room, headings the size of headings in a panel, and tables thin lines."""
    whole = QTextCursor(document)
    whole.beginEditBlock()  # the page is set once, and not after each line
    document.setDocumentMargin(_MARGIN_PX)
    document.setIndentWidth(_INDENT_PX)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setBorderBrush(line)
            look.setBorderCollapse(True)
            look.setCellPadding(_CELL_PX)
            look.setBottomMargin(_GAP_PX)
            frame.setFormat(look)
    for block in _blocks(document):
        _set_block(block)
    whole.endEditBlock()


def _set_block(block: QTextBlock) -> None:
    cursor, look, level = QTextCursor(block), QTextBlockFormat(), block.blockFormat().headingLevel()
    is_code, is_picture = _is_code(block), _PICTURE in block.text()
    look.setTopMargin(_HEADING_GAP_PX if level > 1 else 0)
    look.setBottomMargin(0 if is_code and _is_code(block.next()) else _GAP_PX)
    percent = 100 if is_code or is_picture else _LINE_PERCENT  # of a picture's height it would be a gap
    look.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if is_code:
        look.setLeftMargin(_INDENT_PX)
        look.setNonBreakableLines(False)
    cursor.mergeBlockFormat(look)
    if level:
        head = QTextCharFormat()
        head.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 - level)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(head)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def fit_pictures(
    document: QTextDocument, width_px: int, ratio: float, picture_of: Callable[[str], QPixmap]
) -> None:
    """Make each picture as wide as the page at most; `picture_of` has it by its name, `ratio` is that of the screen.

    They are made smaller here, smoothly: a document leaves pixels out, and letters in a picture could not be read.
    """
    room = width_px - 2 * _MARGIN_PX - 4
    for block in list(_blocks(document)):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isImageFormat():
                picture = piece.charFormat().toImageFormat()
                pixels = picture_of(picture.name())
                picture.setWidth(max(1, min(room, pixels.width())))
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                if cursor.charFormat().toImageFormat().width() != picture.width():
                    small = pixels.scaledToWidth(round(picture.width() * ratio), _SMOOTH)
                    document.addResource(_IMAGE, QUrl(picture.name()), small)
                    cursor.setCharFormat(picture)
                    break  # what was walked through is another now; a line holds one picture
            pieces += 1


def heading(document: QTextDocument, name: str) -> QTextCursor:
    """Where the section of that name begins, whatever its letters' case; the top for "" or where there is none."""
    for block in _blocks(document):
        if name and block.blockFormat().headingLevel() and block.text().lower() == name.lower():
            return QTextCursor(block)
    return QTextCursor(document)


def places(document: QTextDocument, words: Iterable[str]) -> list[QTextCursor]:
    """Where the words stand."""
    found: list[QTextCursor] = []
    for word in words:
        place = document.find(word)
        while not place.isNull() and len(found) < _MOST_PLACES:
            found.append(place)
            place = document.find(word, place)
    return found


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
