# tries: to change the limits of those that come later
# ends: passed
# forked: yes
import resource

before = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
try:
    resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    raised = ["the limit on the processor"]
except (OSError, ValueError):
    raised = []


def look():
    return raised if before == (256, 256) else [before]
