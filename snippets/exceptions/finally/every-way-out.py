log = []


def leave_by_return():
    try:
        return "returned"
    finally:
        log.append("return")


try:
    pass
finally:
    log.append("end of block")

leave_by_return()

for way in ("continue", "break"):
    try:
        if way == "continue":
            continue
        break
    finally:
        log.append(way)

try:
    1 / 0
except ZeroDivisionError:
    pass
finally:
    log.append("handled")

try:
    try:
        1 / 0
    finally:
        log.append("unhandled")
except ZeroDivisionError:
    pass

assert log == ["end of block", "return", "continue", "break", "handled", "unhandled"]
print(log)
