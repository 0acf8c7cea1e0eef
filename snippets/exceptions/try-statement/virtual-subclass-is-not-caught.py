import abc


class Retryable(Exception, metaclass=abc.ABCMeta):
    pass


class Registered(Exception):
    pass


class Derived(Retryable):
    pass


Retryable.register(Registered)


def handler_of(error):
    try:
        raise error
    except Retryable:
        return "Retryable"
    except Exception:
        return "Exception"


assert isinstance(Registered(), Retryable) is True
assert [handler_of(kind()) for kind in (Derived, Registered)] == ["Retryable", "Exception"]
print("registered class handled by", handler_of(Registered()))
