from enum import Enum


class Status(Enum):
    DONE = 1
    FINISHED = 1


print(list(Status))
assert len(Status) == 2
