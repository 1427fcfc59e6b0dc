"""A second start on the same file asks the first window to come to the front."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_QUESTION: Final = b"front\n"
_ANSWER: Final = b"here\n"
_PATIENCE_MILLISECONDS: Final = 500


def ask_to_front(name: str) -> bool:
    """Ask a window that has the file to come to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MILLISECONDS):
        return False
    socket.write(_QUESTION)
    answered = socket.waitForReadyRead(_PATIENCE_MILLISECONDS)
    heard = bytes(socket.readAll().data()) if answered else b""
    socket.disconnectFromServer()
    return heard == _ANSWER


class FrontDoor(QObject):
    """Listens under the name of a file; `wanted` is emitted when another start asks."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def open(self, name: str) -> bool:
        """Listen under this name from now on, and no longer under another."""
        self.shut()
        # A crash leaves the socket's name behind; the lock on the file tells who really has it.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def shut(self) -> None:
        """Listen no longer."""
        if self._server.isListening():
            self._server.close()

    @Slot()
    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._reply(socket)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._reply(socket)

    def _reply(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(_QUESTION):
            socket.write(_ANSWER)
            socket.flush()
            self.wanted.emit()
