import enum


def outcome_of(**members):
    try:
        return len(enum.unique(enum.Enum("Status", members)))
    except ValueError as error:
        return str(error)


assert outcome_of(DONE=1, FINISHED=1) == "duplicate values found in <enum 'Status'>: FINISHED -> DONE"
assert outcome_of(DONE=1, FINISHED=2) == 2
print(outcome_of(DONE=1, FINISHED=1))
