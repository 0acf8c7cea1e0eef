# shows: faulthandler can be enabled and dumps the own frames
import faulthandler

faulthandler.enable()
assert faulthandler.is_enabled() is True
with open("dump", "w+") as file:
    faulthandler.dump_traceback(file, all_threads=False)
    file.seek(0)
    lines = file.read().splitlines()
faulthandler.disable()
print(len(lines), lines[0][:20])
assert any("in <module>" in line for line in lines)
