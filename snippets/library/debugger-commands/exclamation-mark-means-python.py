import io
import pdb


def order():
    n = 1
    price = 10
    return n, price


def result_of(*commands):
    screen = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands)), stdout=screen)
    return debugger.runcall(order), screen.getvalue().count("(Pdb)")


assert result_of("next", "!n = 5", "continue") == ((5, 10), 3)
assert result_of("next", "n", "price = 7", "continue") == ((1, 7), 4)
assert result_of("next", "price = 7", "n", "continue") == ((1, 10), 4)
print(result_of("next", "!n = 5", "continue"))
