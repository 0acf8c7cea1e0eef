import traceback


def wrapper():
    raise ValueError


def shown():
    try:
        wrapper()
    except ValueError as error:
        return traceback.extract_tb(error.__traceback__)[-1].name


wrapper.__name__ = wrapper.__qualname__ = "area"
assert (shown(), wrapper.__code__.co_name) == ("wrapper", "wrapper")
assert repr(wrapper).split(" at ")[0] == "<function area"
wrapper.__code__ = wrapper.__code__.replace(co_name="area")
assert shown() == "area"
print(shown())
