import io
import pdb


def order():
    n = 1
    price = 10
    return n, price


def result_of(*commands):
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), stdout=io.StringIO(), readrc=False)
    debugger.use_rawinput = False
    return debugger.runcall(order)


results = result_of("next", "!n = 5", "continue"), result_of("next", "n", "price = 7", "continue")
assert results == ((5, 10), (1, 7))
print(results)
