import traceback


def failing():
    raise ValueError


def bare():
    try:
        failing()
    except ValueError:
        raise


def named():
    try:
        failing()
    except ValueError as error:
        raise error


def entries(function):
    try:
        function()
    except ValueError as error:
        return [(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)][1:]


assert entries(bare) == [("bare", "failing()"), ("failing", "raise ValueError")]
assert entries(named) == [
    ("named", "raise error"),
    ("named", "failing()"),
    ("failing", "raise ValueError"),
]
print(entries(bare), entries(named), sep="\n")
