import io
import pdb


def order():
    n = 1
    return n


output = io.StringIO()
script = io.StringIO("next\np n + 10\n!n = 5\ncontinue\n")
debugger = pdb.Pdb(stdin=script, stdout=output, nosigint=True, readrc=False)
debugger.use_rawinput = False
result = debugger.runcall(order)

assert ("(Pdb) 11\n" in output.getvalue()) == True
assert result == 5
print(result)
