def is_valid_age(value):
    return value <= 120


def is_valid_discount(value):
    return value <= 120


assert is_valid_age.__code__.co_code == is_valid_discount.__code__.co_code
assert [is_valid_age(value) for value in (120, 121)] == [is_valid_discount(value) for value in (120, 121)] == [True, False]


def is_valid(value):
    return value <= 50


merged = [is_valid(value) for value in (50, 51)]
assert merged == [True, False]
print("an age of 51:", is_valid(51), is_valid_age(51))
assert is_valid(51) == is_valid_age(51)
