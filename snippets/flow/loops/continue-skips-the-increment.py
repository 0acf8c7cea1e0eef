def run(early, skipped):
    number = turns = 0
    while number < 5 and turns < 50:
        turns += 1
        number += early
        if number == skipped:
            continue
        number += 1 - early
    return number, turns


assert run(early=1, skipped=2) == (5, 5)
assert run(early=0, skipped=9) == (5, 5)
assert run(early=0, skipped=2) == (2, 50)
print(run(1, 2), run(0, 2))
