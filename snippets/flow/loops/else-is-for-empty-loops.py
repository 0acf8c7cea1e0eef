def run(numbers):
    log = []
    for number in numbers:
        log.append(number)
    else:
        log.append("else")
    return log


print(run([]), run([5]))
assert run([]) == ["else"]
assert run([5])[:1] == [5]
assert run([5]) == [5]
