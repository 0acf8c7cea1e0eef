# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    name: Mapped[str] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User(name="Ann"))
    session.commit()
    session.expunge_all()

    caught = []
    try:
        session.add(User(name="Ann"))
        session.flush()
    except IntegrityError as error:
        caught.append(type(error).__name__)
    try:
        session.scalars(select(User.name)).all()
    except PendingRollbackError as error:
        caught.append(type(error).__name__)
    session.rollback()
    names = session.scalars(select(User.name)).all()
assert caught == ["IntegrityError", "PendingRollbackError"]
assert names == ["Ann"]
print(caught, names)
