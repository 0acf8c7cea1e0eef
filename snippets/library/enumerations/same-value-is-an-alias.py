from enum import Enum


class Status(Enum):
    DONE = 1
    FINISHED = 1


assert Status.FINISHED is Status.DONE
assert (Status.FINISHED.name, len(Status), list(Status)) == ("DONE", 1, [Status.DONE])
assert list(Status.__members__) == ["DONE", "FINISHED"]
print(Status.FINISHED, list(Status), list(Status.__members__))
