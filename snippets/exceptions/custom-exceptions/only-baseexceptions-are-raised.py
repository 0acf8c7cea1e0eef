def raised(thing):
    try:
        raise thing
    except BaseException as error:
        return type(error), error.args


class Plain:
    pass


refused = (TypeError, ("exceptions must derive from BaseException",))
assert [raised(thing) for thing in ("card expired", 402, Plain, None)] == [refused] * 4
assert raised(BaseException("card expired")) == (BaseException, ("card expired",))
print(raised("card expired"))
