classify = (
    lambda number:
        "even"
        if number % 2 == 0
        else "odd"
)

assert (classify(2), classify(3)) == ("even", "odd")
assert classify.__code__.co_firstlineno + 3 == max(line for _, _, line in classify.__code__.co_lines() if line)
print(classify(2), classify(3))
