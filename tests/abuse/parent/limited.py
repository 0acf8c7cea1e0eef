# tries: give the stage other limits
# full: raised
# says: PermissionError
# gets-through-without: seccomp -> passed
import os
import resource

resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (0, 0))
assert resource.prlimit(os.getppid(), resource.RLIMIT_CORE) == (0, 0)
