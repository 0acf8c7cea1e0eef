# Compiles a snippet so that a failed assert can be explained.
#
# `assert test, message` becomes `assert <recorder> @ (True if test' else False), message`. <recorder> is a constant whose `@`
# gets the truth value of the condition, which is computed once, by the same jumps as in the original. In test', names, calls,
# attributes, subscripts and other expressions that are worth showing become `<note>.keep(expression)`, which remembers the
# value and returns it. That is not an operator, because operators cannot return NotImplemented. Only expressions are wrapped,
# in place: statements, lines, names and scopes stay as they are written. An expression of constants is left alone, as the
# compiler folds it.
#
# The argument of a call is remembered only if it is a plain value: `sys.getrefcount` would see one more reference, and a
# weak reference would not lose its object.

import _ast

WRAPPED_WHOLE = (
    _ast.Name, _ast.Call, _ast.Attribute, _ast.Subscript, _ast.Await, _ast.NamedExpr, _ast.BinOp, _ast.Compare,
    _ast.JoinedStr, _ast.ListComp, _ast.SetComp, _ast.DictComp,
)
# The fields of a statement that contain statements.
BODIES = {
    _ast.Module: ("body",), _ast.FunctionDef: ("body",), _ast.AsyncFunctionDef: ("body",), _ast.ClassDef: ("body",),
    _ast.For: ("body", "orelse"), _ast.AsyncFor: ("body", "orelse"), _ast.While: ("body", "orelse"),
    _ast.If: ("body", "orelse"), _ast.With: ("body",), _ast.AsyncWith: ("body",),
    _ast.Try: ("body", "handlers", "orelse", "finalbody"), _ast.ExceptHandler: ("body",),
    _ast.Match: ("cases",), _ast.match_case: ("body",),
}
if hasattr(_ast, "TryStar"):
    BODIES[_ast.TryStar] = BODIES[_ast.Try]


def prepare(source, filename):
    """Compiles `source` and returns the code with placeholders, and the asserts in the order of their lines.

    An assert is (key, position, [(name, position)], [(key, position, plain only)],
    [(position, value)]): the placeholder of its recorder, the names
    in its condition as they are in their scope, the placeholders of its notes, and the expressions of constants with their values. A position is (line, column, end line, end
    column).
    """
    tree = compile(source, filename, "exec", 0x400, dont_inherit=True)  # 0x400 is ast.PyCF_ONLY_AST
    keys = iter(range(1 << 30))

    def placeholder(like):
        key = b"\0verify %d" % next(keys)
        return key, _ast.Constant(key, None, **where(like))

    def noted(node, plain_only, notes):
        key, constant = placeholder(node)
        notes.append((key, position(node), plain_only))
        # The compiler neither warns of nor folds the look-up of an attribute of a constant, unlike other expressions.
        keep = _ast.Attribute(constant, "keep", _ast.Load(), **where(node))
        return _ast.Call(keep, [node], [], **where(node))

    def watch(node, plain_only, notes):
        kind = type(node)
        if kind is _ast.Name:
            names.append((mangled(node.id, classes[assertion]), position(node)))
        if is_constant(node):
            if kind is _ast.BinOp or kind is _ast.Subscript:
                try:
                    constants.append((position(node), eval(compile(_ast.Expression(node), filename, "eval"), {})))
                except Exception:
                    pass
            return node
        if kind is _ast.Compare:
            node.left = watch(node.left, plain_only, notes)
            node.comparators = [watch(each, plain_only, notes) for each in node.comparators]
            if len(node.ops) > 1:
                # As a value, it would compute the truth of its parts once more.
                return node
        elif kind is _ast.BoolOp:
            node.values = [watch(each, plain_only, notes) for each in node.values]
        elif kind is _ast.UnaryOp:
            node.operand = watch(node.operand, plain_only, notes)
        elif kind is _ast.BinOp:
            node.left = watch(node.left, plain_only, notes)
            node.right = watch(node.right, plain_only, notes)
        elif kind is _ast.IfExp:
            node.test = watch(node.test, plain_only, notes)
            node.body = watch(node.body, plain_only, notes)
            node.orelse = watch(node.orelse, plain_only, notes)
        elif kind is _ast.Call:
            if type(node.func) is _ast.Attribute:
                node.func.value = watch(node.func.value, True, notes)
            node.args = [watch(each, True, notes) for each in node.args]
            for keyword in node.keywords:
                keyword.value = watch(keyword.value, True, notes)
        elif kind is _ast.Starred:
            node.value = watch(node.value, True, notes)
        elif kind is _ast.Attribute or kind is _ast.Await or kind is _ast.NamedExpr:
            node.value = watch(node.value, True, notes)
        elif kind is _ast.Subscript:
            node.value = watch(node.value, True, notes)
            node.slice = watch(node.slice, True, notes)
        elif kind is _ast.Tuple or kind is _ast.List or kind is _ast.Set:
            node.elts = [watch(each, plain_only, notes) for each in node.elts]
        elif kind is _ast.Dict:
            node.values = [watch(each, plain_only, notes) for each in node.values]
        if kind in WRAPPED_WHOLE:
            return noted(node, plain_only, notes)
        return node

    classes = {}
    pending = [(tree, "")]
    while pending:
        node, class_name = pending.pop()
        if type(node) is _ast.Assert:
            classes[node] = class_name
        if type(node) is _ast.ClassDef:
            class_name = node.name
        for field in BODIES.get(type(node), ()):
            pending.extend([(each, class_name) for each in getattr(node, field)])

    described = []
    for node in sorted(classes, key=position):
        notes, names, constants, assertion = [], [], [], node
        test = node.test
        watched = watch(test, False, notes)
        if watched is not test and type(test) is _ast.Compare:
            # The value of the whole condition is not remembered: it is known to be false.
            notes.pop()
            watched = test
        key, constant = placeholder(test)
        truth = _ast.IfExp(watched, _ast.Constant(True, None, **where(test)), _ast.Constant(False, None, **where(test)), **where(test))
        node.test = _ast.BinOp(constant, _ast.MatMult(), truth, **where(test))
        described.append((key, position(node), names, notes, constants))

    return compile(tree, filename, "exec", 0, dont_inherit=True), described


def mangled(name, class_name):
    """The name as the compiler mangles it in the body of a class."""
    class_name = class_name.lstrip("_")
    if not class_name or not name.startswith("__") or name.endswith("__"):
        return name
    return "_" + class_name + name


def is_constant(node):
    """Whether the compiler may fold an expression."""
    kind = type(node)
    if kind is _ast.UnaryOp:
        return is_constant(node.operand)
    if kind is _ast.BinOp:
        return is_constant(node.left) and is_constant(node.right)
    if kind is _ast.Tuple:
        return all(is_constant(each) for each in node.elts)
    if kind is _ast.Subscript:
        return is_constant(node.value) and is_constant(node.slice)
    return kind is _ast.Constant


def wire(code, constants):
    """Returns the code with the objects of `constants` in place of their keys."""
    consts = code.co_consts
    replaced = tuple([
        wire(each, constants) if type(each) is type(code)
        else constants.get(each, each) if type(each) is bytes
        else each
        for each in consts
    ])
    for old, new in zip(consts, replaced):
        if old is not new:
            return code.replace(co_consts=replaced)
    return code


def position(node):
    return (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)


def where(node):
    return {
        "lineno": node.lineno, "col_offset": node.col_offset,
        "end_lineno": node.end_lineno, "end_col_offset": node.end_col_offset,
    }
