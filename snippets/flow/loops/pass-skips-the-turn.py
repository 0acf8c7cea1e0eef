log = []
for number in (1, 2, 3):
    if number == 2:
        log.append("reached")
        pass
    log.append(number)
print(log)
assert log[:2] + log[3:] == [1, "reached", 3]
assert log == [1, "reached", 3]
