class Top:
    who = "Top"


class Left(Top):
    pass


class Right(Top):
    who = "Right"


class Bottom(Left, Right):
    pass


def depth_first(cls):
    yield cls
    for base in cls.__bases__:
        yield from depth_first(base)


found = next(vars(cls)["who"] for cls in depth_first(Bottom) if "who" in vars(cls))
assert (found, Bottom.who) == ("Top", "Right")
print(f"depth-first: {found}, Python: {Bottom.who}")
assert Bottom.who == found
