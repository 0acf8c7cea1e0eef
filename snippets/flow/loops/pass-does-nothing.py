log = []
for number in (1, 2, 3):
    if number == 2:
        pass
        log.append("after pass")
    log.append(number)
assert log == [1, "after pass", 2, 3]
try:
    exec("for n in []:\nn = 5")
except IndentationError as error:
    message = str(error)
assert message.startswith("expected an indented block after 'for' statement")
exec("for n in [5]:\n    pass\nlog.append(n)")
assert log[4:] == [5]
print(log)
