def plain():
    'One quote.'


def joined():
    "Two " "literals."


def formatted():
    f"Returns {1}."


def binary():
    b"Bytes."


def added():
    "a" + "b"


# A comment.
def commented():
    pass


docs = [function.__doc__ for function in (plain, joined, formatted, binary, added, commented)]
assert docs == ["One quote.", "Two literals.", None, None, None, None]
print(docs)
