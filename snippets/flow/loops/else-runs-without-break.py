def run(numbers):
    log = []
    try:
        for number in numbers:
            if number == 2:
                break
            if number == 3:
                return
            log.append(6 % number)
        else:
            log.append("else")
    except ZeroDivisionError:
        log.append("error")
    else:
        log.append("end")
    finally:
        logs.append(log)


logs = []
for numbers in ([], [1], [1, 2], [1, 3], [1, 0]):
    run(numbers)
assert logs == [["else", "end"], [0, "else", "end"], [0, "end"], [0], [0, "error"]]
print(logs)
