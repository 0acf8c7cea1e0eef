from enum import Enum, unique


class Status(Enum):
    DONE = 1
    FINISHED = 1


try:
    unique(Status)
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert Status.FINISHED is Status.DONE
assert (Status.FINISHED.name, len(Status), [member.name for member in Status]) == ("DONE", 1, ["DONE"])
assert list(Status.__members__) == ["DONE", "FINISHED"]
assert outcome == "ValueError: duplicate values found in <enum 'Status'>: FINISHED -> DONE"
print(Status.FINISHED.name, list(Status.__members__), outcome)
