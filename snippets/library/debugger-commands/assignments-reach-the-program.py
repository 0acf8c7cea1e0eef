import io
import pdb


def order():
    price, n = 10, 1
    return price, n


output = io.StringIO()
script = io.StringIO("next\np price + 1\nprice = 20\n!n = 5\ncontinue\n")
debugger = pdb.Pdb(stdin=script, stdout=output, nosigint=True, readrc=False)
debugger.use_rawinput = False
result = debugger.runcall(order)

assert ("(Pdb) 11\n" in output.getvalue()) == True
assert result == (20, 5)
print(result)
