def run(numbers):
    log = []
    logs.append(log)
    for number in numbers:
        if number == 0:
            pass
        elif number == 1:
            continue
        elif number == 2:
            break
        elif number == 3:
            return
        log.append(number)
    else:
        log.append("else")


logs = []
for numbers in ([0, 1, 4], [0, 2, 4], [0, 3, 4]):
    run(numbers)
assert logs == [[0, 4, "else"], [0], [0]]
print(logs)
