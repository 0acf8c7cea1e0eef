import inspect
import pydoc


class Room:
    __slots__ = {"size": "In metres.", "colour": None}


room = Room()
room.size, room.colour = 5, "red"
assert (room.size, room.colour, hasattr(room, "__dict__")) == (5, "red", False)
assert [inspect.getdoc(slot) for slot in (Room.size, Room.colour)] == ["In metres.", None]
assert "In metres." in pydoc.plain(pydoc.render_doc(Room))
print(inspect.getdoc(Room.size))
