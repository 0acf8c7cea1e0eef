# shows: code.InteractiveInterpreter runs text with own names
import code

names = {}
interpreter = code.InteractiveInterpreter(names)
incomplete = interpreter.runsource("x = 5")
assert incomplete is False and names["x"] == 5
interpreter.runsource("1/0")
print(names["x"])
