# shows: the decimal context at the start
import decimal

context = decimal.getcontext()
assert context.prec == 28
assert not any(context.flags.values())
print(context)
