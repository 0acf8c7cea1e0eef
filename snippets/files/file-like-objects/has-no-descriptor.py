import fcntl
import io


def outcome_of(action):
    try:
        return action()
    except io.UnsupportedOperation as error:
        return f"UnsupportedOperation: {error}"


outcomes = [
    outcome_of(io.BytesIO().fileno),
    outcome_of(io.StringIO().fileno),
    outcome_of(lambda: fcntl.flock(io.BytesIO(), fcntl.LOCK_SH)),
]
assert outcomes == ["UnsupportedOperation: fileno"] * 3
with open("data.txt", "wb") as file:
    assert outcome_of(lambda: fcntl.flock(file, fcntl.LOCK_SH)) is None
    assert file.name == "data.txt"
print(outcomes)
