source = "class lowerCase:\n   def BadName( self,X ):\n         return  X+1 #" + "x" * 500 + "\n"
namespace = {}
exec(compile(source, "styled", "exec"), namespace)
result = namespace["lowerCase"]().BadName(1)
print(result, max(map(len, source.splitlines())))
assert result == 2
assert max(map(len, source.splitlines())) > 500
