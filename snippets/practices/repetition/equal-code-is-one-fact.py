def is_valid_age(value):
    return 0 <= value <= 120


def is_valid_discount(value):
    return 0 <= value <= 120


assert is_valid_age.__code__.co_code == is_valid_discount.__code__.co_code
MERGED_LIMIT = 120


def is_valid(value, limit=MERGED_LIMIT):
    return 0 <= value <= limit


merged_answer = is_valid(110)
discounts_now_end_at_50 = 110 <= 50
print(merged_answer, discounts_now_end_at_50)
assert merged_answer == discounts_now_end_at_50
