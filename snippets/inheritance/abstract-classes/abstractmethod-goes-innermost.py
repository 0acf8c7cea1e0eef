from abc import abstractmethod


def outcome(outer, inner):
    try:
        return getattr(outer(inner(lambda thing: None)), "__isabstractmethod__")
    except AttributeError as error:
        return type(error).__name__


decorators = (property, classmethod)
assert [outcome(decorator, abstractmethod) for decorator in decorators] == [True, True]
assert [outcome(abstractmethod, decorator) for decorator in decorators] == ["AttributeError"] * 2
print(outcome(property, abstractmethod), outcome(abstractmethod, property))
