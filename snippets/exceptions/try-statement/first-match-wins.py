def handler_of(error):
    try:
        raise error
    except IndexError:
        return "IndexError"
    except LookupError:
        return "LookupError"
    except KeyError:
        return "KeyError"


assert KeyError.__mro__[1] is LookupError
handlers = {kind.__name__: handler_of(kind()) for kind in (IndexError, LookupError, KeyError)}
assert handlers == {"IndexError": "IndexError", "LookupError": "LookupError", "KeyError": "LookupError"}
print(handlers)
