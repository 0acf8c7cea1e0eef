def annotated(number: int, factor: float = 2.0) -> float:
    result: float = number * factor
    return result


def bare(number, factor=2.0):
    result = number * factor
    return result


assert annotated.__code__.co_code == bare.__code__.co_code
assert annotated.__code__.co_consts == bare.__code__.co_consts
print(annotated(3), bare(3))
