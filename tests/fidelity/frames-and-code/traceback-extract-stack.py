# shows: traceback.extract_stack at module level has one entry
import traceback

stack = traceback.extract_stack()
assert len(stack) == 1
assert stack[0].name == "<module>"
print(stack[0].lineno, stack[0].line)
