def handler_of(error):
    try:
        raise error
    except LookupError:
        return "LookupError"
    except KeyError:
        return "KeyError"


assert issubclass(KeyError, LookupError) is True
assert handler_of(LookupError()) == "LookupError"
assert handler_of(KeyError()) == "LookupError"

outcome = "nothing raised"
try:
    handler_of(TypeError("not mine"))
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: not mine"
print("KeyError handled by", handler_of(KeyError()))
