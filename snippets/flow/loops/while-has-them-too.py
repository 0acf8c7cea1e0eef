def run(last, odd_only=False):
    log, number = [], 0
    while number < 4:
        number += 1
        if number == last:
            break
        if odd_only and number % 2 == 0:
            continue
        log.append(number)
    else:
        log.append("else")
    return log


assert run(9) == [1, 2, 3, 4, "else"]
assert run(9, odd_only=True) == [1, 3, "else"]
assert run(3) == [1, 2]
print(run(9), run(3))
