class Top:
    who = "Top"


class Left(Top):
    pass


class Right(Top):
    who = "Right"


class Bottom(Left, Right):
    pass


order = Bottom.__mro__
late = [(sub, cls) for cls in order for sub in order[order.index(cls) + 1 :] if issubclass(sub, cls)]
assert (Top.who, Left.who) == ("Top", "Top")
assert Bottom.who == "Right"
assert order == (Bottom, Left, Right, Top, object)
assert late == []
print(Bottom.who)
