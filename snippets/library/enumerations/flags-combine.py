from enum import Flag, auto


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()


both = Access.READ | Access.WRITE
assert [member in both for member in Access] == [True, True, False]
assert (both.value, type(both)) == (3, Access)
assert (both & Access.READ, bool(both & Access.RUN)) == (Access.READ, False)
print([member.name for member in Access if member in both])
