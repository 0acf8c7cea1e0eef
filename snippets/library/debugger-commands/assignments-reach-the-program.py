import io
import pdb


def order():
    price = 10
    return price


def result_of(*commands):
    output = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands)), stdout=output)
    return debugger.runcall(order), output.getvalue().count("(Pdb) 21\n")


assert result_of("next", "price = 20", "p price + 1", "continue") == (20, 1)
assert result_of("next", "continue") == (10, 0)
print(result_of("next", "price = 20", "continue"))
