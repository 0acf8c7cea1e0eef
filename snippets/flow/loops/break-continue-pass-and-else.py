def run(numbers):
    log = []
    for number in numbers:
        if number == 0:
            pass
        elif number == 1:
            continue
        elif number == 2:
            break
        log.append(number)
    else:
        log.append("else")
    return log


assert run([0, 1, 3]) == [0, 3, "else"]
assert run([0, 2, 3]) == [0]
print(run([0, 1, 3]), run([0, 2, 3]))
