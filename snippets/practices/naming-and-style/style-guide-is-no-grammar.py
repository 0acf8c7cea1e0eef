source = "class lowerCase:\n   def BadName( self,X ):\n         return  X+1 #" + "-" * 5000
namespace = {}
exec(compile(source, "styled", "exec"), namespace)
result = namespace["lowerCase"]().BadName(1)
lengths = [len(line) for line in source.splitlines()]
print(result, lengths)
assert (result, lengths) == (2, [16, 25, 5022])
