# Sets anew, in the process of a snippet, what modules of the standard library have recorded of the time and the process that
# imported them. `random` and the modules in C renew theirs after a fork by themselves.

import sys

if (module := sys.modules.get("logging")) is not None:
    from time import time, time_ns
    module._startTime = (time_ns if type(module._startTime) is int else time)()
if (module := sys.modules.get("multiprocessing.process")) is not None:
    module._current_process._config["authkey"] = module.AuthenticationString(module.os.urandom(32))
if (module := sys.modules.get("threading")) is not None:
    module._main_thread._native_id = module.get_native_id()
