import dis

counter = 0


def increment():
    global counter
    counter += 1


steps = [instruction.opname for instruction in dis.get_instructions(increment) if instruction.argval == "counter"]
assert steps == ["LOAD_GLOBAL", "STORE_GLOBAL"]
increment()
assert counter == 1
print(steps)
